import type { Role } from '../glossary/types';

/** Answers whether a text names a role in full somewhere, in any case and however its words are parted. */
export function namesIn(text: string): (role: Role) => boolean {
  let plain: string | undefined;
  const known = new Map<string, boolean>();
  return (role) => {
    const before = known.get(role.id);
    if (before !== undefined) return before;
    // Made when first needed: most parts of a document have nothing to ask.
    const within = (plain ??= plainWords(text));
    const names = [role.title, ...role.aliases.filter(({ use }) => use === 'alias' || use === 'variant').map((name) => name.text)];
    const is = names.some((name) => name.includes(' ') && within.includes(plainWords(name)));
    known.set(role.id, is);
    return is;
  };
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}
