import { isCjk, isHan } from './boundary';
import type { Match } from './matching/matcher';
import { isPassageIn } from './passage';

/** The last word of a title that could as well be English. */
const ENGLISH = /(?:^|[ -])(?:assistant|controller|counsel|director|economist|executive|manager|officer|partner|president|treasurer)s?$/iu;
/** A capital and this many letters make a word that no English text has by chance. */
const LONG = 8;

/**
 * True where a title of another language is spoken of. A title of several words hardly stands in a text by chance. A
 * single word may (a diretor, a socio), and so may what could be English: they count in a passage of their language, or
 * where a capital makes a long or accented word a term in a foreign text: the Geschäftsführer, the Vorstand.
 */
export function isForeignTitle(text: string, { start, end, form }: Match): boolean {
  if (isCjk(text.charCodeAt(start))) return isCjkTitle(text, start, end);
  const languages = form.languages ?? [];
  const { isEnglish, isPhrase } = kindOf(form.name);
  if (isPhrase && !isEnglish) return true;
  const written = text.slice(start, end);
  const hasCapital = /^\p{Lu}/u.test(written);
  if (hasCapital && !isEnglish && (written.length >= LONG || /[^\p{ASCII}]/u.test(written))) return true;
  // German writes every noun with a capital; without one it is a verb or another language's word.
  if (!hasCapital && languages.every((language) => language === 'de')) return false;
  return isPassageIn(languages, text, start, end);
}

interface Kind {
  readonly isEnglish: boolean;
  readonly isPhrase: boolean;
}

/** By name: the same ones are asked about again and again. */
const kinds = new Map<string, Kind>();

function kindOf(name: string): Kind {
  const kind = kinds.get(name) ?? { isEnglish: ENGLISH.test(name), isPhrase: /[\s-]/u.test(name) };
  kinds.set(name, kind);
  return kind;
}

/** What makes a body, a room or a rank of a person: 株主総会, 社長室, 股东大会, 总经理助理. */
const GOES_ON = '会會室局团團権权制層层办辦業业総大助';
/** What may stand before a short title without being a part of it: 元 (former), 同社 (the company's), 的 (of). */
const MAY_PRECEDE = '元前現现新旧同本我該该任的和与及兼是由向原令時时社司団团店者氏副';

/**
 * Words are not parted in Chinese and Japanese. A short title among other characters may be a piece of a longer word
 * (项目经理 is no 经理 of a company), so what stands before it must be known; a long one stands for itself.
 */
function isCjkTitle(text: string, start: number, end: number): boolean {
  if (GOES_ON.includes(text[end] ?? ' ')) return false;
  return end - start > 2 || !isHan(text.charCodeAt(start - 1)) || MAY_PRECEDE.includes(text.charAt(start - 1));
}
