import { canBe } from '../../greek/morphology';
import type { Word } from '../../greek/words';
import { between, type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** No comma before a «που» that says which one is meant: «της σημασίας που λαμβάνει». */
export const elRestrictiveComma = defineTextRule({
  id: 'el/restrictive-comma',
  severity: 'warning',
  gates: [],
  reasons: { restrictive: { data: ['noun'] } },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkRelative(prose, at))),
});

/**
 * Stems of nouns that say nothing with an article alone: which importance, which way, which moment is meant comes
 * with the clause. After any other noun a clause may well be an aside.
 */
const NEEDS_CLAUSE = /^(?:σημασ[ίι]|βαρύτητ|τρόπ|λόγ[οω]|βαθμ[όώο]|στιγμ[ήέώ]|φορ[άέώ]|σημε[ίι]ο|ρόλ[οω]|ρυθμ[όώο])/u;

const ARTICLE = /^(?:ο|η|το|οι|τα|του|της|των|τον|την|τη|τους|τις|στο|στον|στη|στην|στους|στις|στα)$/i;
const PRONOUN = /^(?:αυτ|εκείν|όλ)(?:ός|ή|ό|οί|ές|ά|ού|ής|ών|όν|ήν|ούς|ος|η|ο|οι|ες|α|ους|ων)$/u;

function checkRelative(prose: GreekProse, at: number): Observation<'restrictive'>[] {
  const [noun, relative] = [prose.words[at - 1], prose.words[at]];
  if (noun === undefined || relative?.text !== 'που') return [];
  const gap = between(prose, noun, relative);
  if (!/^\s*,\s+$/.test(gap) || !needsClause(prose, at - 1) || isAside(prose, relative)) return [];
  const comma = noun.end + gap.indexOf(',');
  return [
    {
      reason: 'restrictive',
      path: prose.run.path,
      locale: prose.run.locale,
      range: [noun.start, relative.end],
      data: { noun: noun.text },
      mends: [{ range: [comma, comma + 1], replacement: '' }],
    },
  ];
}

function needsClause(prose: GreekProse, at: number): boolean {
  const word = prose.words[at];
  if (word === undefined) return false;
  const lower = word.text.toLowerCase();
  if (PRONOUN.test(lower)) return /^(?:αυτ|εκείν)/.test(lower) && isAlone(prose, at);
  return NEEDS_CLAUSE.test(word.text) && hasArticle(prose, at);
}

/** «σε αυτούς, που …», not «ο Δήμος και όλα αυτά, που …». */
const isAlone = (prose: GreekProse, at: number): boolean => {
  const before = prose.words[at - 1];
  return (
    sideBySide(prose, before, prose.words[at]) &&
    /^(?:σε|από|για|με|προς|όλοι|όλους|όλα|όλες)$/i.test(before?.text ?? '')
  );
};

/** An article before the noun, or before an adjective of its own («η ιδιαίτερη σημασία»). */
function hasArticle(prose: GreekProse, at: number): boolean {
  const [article, adjective, noun] = [prose.words[at - 2], prose.words[at - 1], prose.words[at]];
  if (!sideBySide(prose, adjective, noun)) return false;
  if (adjective !== undefined && ARTICLE.test(adjective.text)) return true;
  const describes = sideBySide(prose, article, adjective) && ARTICLE.test(article?.text ?? '');
  return describes && adjective !== undefined && isAdjective(adjective);
}

const isAdjective = ({ text }: Word): boolean =>
  /^\p{Ll}/u.test(text) && canBe(text, {}) && /(?:[ιτνμρλ]\p{L}{1,3})$/u.test(text);

/** A second comma closes an aside: «η σημασία, που όλοι γνωρίζουν, …». */
function isAside({ run }: GreekProse, { end }: Word): boolean {
  const clause = /^[^.;·!?…]*/u.exec(run.text.slice(end, end + 400))?.[0] ?? '';
  return /[,–—)]/u.test(clause);
}
