/** What word processors put on the clipboard as `text/html`, shortened in length but not in kind. */

/** Word 2019 on Windows: fake lists, `o:p`, conditional comments, a comment by a colleague, fields, smart tags. */
export const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/maria/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0cm; font-size:12.0pt; font-family:"Times New Roman",serif;}
@list l0:level1
	{mso-level-number-format:bullet; mso-level-text:\uF0B7;}
-->
</style>
</head>

<body lang=EL style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->

<h2 style='mso-outline-level:2'><a name="_Toc531"></a><b><span lang=EL style='font-size:14.0pt;
color:#2F5496'>Η συνάντηση<span style='mso-spacerun:yes'>  </span>στα Χανιά</span></b><o:p></o:p></h2>

<p class=MsoNormal style='text-align:justify'><span lang=EL style='mso-ansi-language:EL'>Στις 10
Δεκεμβρίου 2018 έγινε η <b style='mso-bidi-font-weight:normal'>πρώτη&nbsp;&nbsp; συνάντηση</b> με τον κ.&nbsp;Παπαδάκη, στο <st1:place
w:st="on">Ηράκλειο</st1:place>.<span style='mso-comment-continuation:1'> Δείτε </span></span><a
href="https://greenways.example/pages/?a=1&amp;b=2"><span style='color:#0563C1'>την ιστοσελίδα</span></a><span
lang=EL>.<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor
id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[ΜΠ1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span></span><o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EL>Πρώτο θέμα<o:p></o:p></span></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;
mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Πιο
μέσα<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Δεύτερο <i>θέμα</i><o:p></o:p></p>

<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>α)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Με
αρίθμηση<o:p></o:p></p>

<p class=MsoQuote>Μια πόλη για όλους<o:p></o:p></p>

<p class=MsoNormal>Το <s>παλιό</s> <u>κείμενο</u> <del cite="mailto:m" datetime="2018-12-11">που έφυγε</del>
<ins cite="mailto:m">που μπήκε</ins>. <span style='display:none;mso-hide:all'>κρυφό</span></p>

<!--EndFragment-->
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Να το ξαναδούμε;</p></div></div></div>
</body>
</html>`;

/** Google Docs: all in a `<b>` that is not bold, looks in spans, a list in a list, ways through Google. */
export const FROM_GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7d0c1f5e-7fff"><h3 dir="ltr" style="line-height:1.38;margin-top:16pt;"><span style="font-size:14pt;font-family:Arial,sans-serif;color:#434343;font-weight:400;white-space:pre-wrap;">Πρόγραμμα</span></h3><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;color:#000000;background-color:#ffff00;font-weight:700;font-style:normal;white-space:pre-wrap;">Έντονα</span><span style="font-weight:400;font-style:italic;"> και πλάγια</span><span style="font-weight:400;">, με </span><a href="https://www.google.com/url?q=https://greenways.example/el&amp;sa=D&amp;ust=1543" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">σύνδεσμο</span></a></p><br /><ol style="margin-top:0;" aria-level="1"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Ένα</span></p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Ένα και μισό</span></p></li></ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Δύο</span></p></li></ol></b><br class="Apple-interchange-newline">`;

/** LibreOffice Writer: fonts and looks as elements, a real list, a table, words of decomposed characters. */
export const FROM_LIBREOFFICE = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
	</style>
</head>
<body lang="el-GR" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">
<font face="Liberation Sans, sans-serif"><font size="5">Τίτλος</font></font></h1>
<p style="line-height: 100%; margin-bottom: 0cm"><font color="#c9211e"><b>Κ\u03b1\u0301ποιος</b></font>
είπε<br/>
κάτι.</p>
<p style="margin-bottom: 0cm"><br/>

</p>
<ul>
	<li><p style="margin-bottom: 0cm">Ένα</p></li>
	<li><p style="margin-bottom: 0cm">Δύο</p>
	<ul>
		<li><p>Πιο μέσα</p></li>
	</ul></li>
</ul>
<blockquote>Λόγια άλλου</blockquote>
<table width="100%"><tr valign="top"><td><p>Ώρα</p></td><td><p>Θέμα</p></td></tr></table>
<p><a href="javascript:alert(1)">Όχι αυτό</a> <a href="#_ftn1"><sup>1</sup></a></p>
</body>
</html>`;
