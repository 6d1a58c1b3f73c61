const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * English words of the trade that Greek texts borrow and have words of their own for, in lower case. Alone or together
 * they are foreign words; beside any other word they may be part of a name. Sources: the printed bulletin no. 1 and the
 * vocabulary of cooperation programmes.
 */
export const BORROWED: ReadonlySet<string> = words(
  'action actions awareness benchmarking best brainstorming branding budget campaign capacity building case city ' +
    'cities cloud cluster clusters coaching community crowdfunding crowdsourcing dashboard data deadline development ' +
    'digital event events feedback funding governance green hackathon heritage infoday innovation kick-off know-how ' +
    'lab labs leadership leaflet leaflets leader living management marketing master masterplan meeting meetings ' +
    'mentoring mobility monitoring networking open partner partners partnership pilot plan planning policy practice ' +
    'practices project projects promotion report reporting roadmap roll-up services sharing smart stakeholder ' +
    'stakeholders start-up start-ups startup startups storytelling strategy study survey sustainable team timeline ' +
    'tool toolkit tools tourism training upcycling webinar webinars workshop workshops',
);

/** Words that Greek has taken in with their letters, and Latin phrases, in lower case: nobody marks them. */
export const AT_HOME: ReadonlySet<string> = words(
  'ad app apps barcode blog braille bus byte camera cd chat check-in click co code codes covid curriculum de drone ' +
    'drones dvd e-banking e-learning e-mail e-mails e-shop email emails et etc ex facto fax file gb hardware hashtag ' +
    'hoc html http https in internet kg km laptop led link links live lockdown login logo mail mb media mw mwh newsletter ' +
    'newsletters off offline on online password pdf per podcast podcasts post posteriori priori pro qr quo rapid router ' +
    'server sim site sites situ skype smartphone smartphones sms social software status streaming tablet tablets test ' +
    'tests token username versa vice video videos vitae vs web website websites wi-fi wifi a bona fide al capita via',
);

/** Greek nouns after which a capital name stands, by their beginnings, folded: «της Πράξης Smart Cities». */
export const LEADS_TO_NAME =
  /^(?:πραξ|δρασ|εργο|εργα|προγραμμα|δικτυ|πρωτοβουλι|πλατφορμ|εφαρμογ|εταιρε|εταιρι|οργανισμ|διαγωνισμ|βραβει|φεστιβαλ|κοινοπραξι|ξενοδοχει|κινημα|εκστρατει|αλυσιδ)/;
