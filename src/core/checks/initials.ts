const SMALL = /^(?:of|and|the|for|to|in|on|a|an|&)$/u;

/**
 * The letters that a title gives: a word in capitals gives all of its own.
 *
 *     Chief Operations Officer → COO      Chief HR Officer → CHRO      Chief of Staff → CS
 */
export function initialsOf(title: string): string {
  const words = title.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '' && !SMALL.test(word));
  return words.map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.charAt(0).toUpperCase())).join('');
}

/** The words of a title in small letters; a hyphen parts words. */
export function titleWordsOf(title: string): readonly string[] {
  return title.toLowerCase().split(/[\s-]+/u).filter((word) => word !== '');
}
