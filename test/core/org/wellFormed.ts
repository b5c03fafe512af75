/** Why a text is no well-formed XML of the plain kind (elements, attributes, five entities), or undefined if it is. */
export function xmlFault(text: string): string | undefined {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u.test(text)) return 'a character that XML does not allow';
  const open: string[] = [];
  const tag = /<(?:\/([a-zA-Z]+)|([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?))>/uy;
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      const words = text.slice(at, end < 0 ? text.length : end);
      if (open.length === 0 && words.trim() !== '') return `text outside the root: ${words}`;
      if (/&(?!(?:amp|lt|gt|quot|#39);)|>/u.test(words) && open.at(-1) !== 'style') return `not escaped: ${words}`;
      at += words.length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (found === null) return `no tag: ${text.slice(at, at + 60)}`;
    const [whole, closing, opening, attributes = '', empty] = found;
    if (/&(?!(?:amp|lt|gt|quot|#39);)/u.test(attributes)) return `not escaped: ${attributes}`;
    if (closing !== undefined && open.pop() !== closing) return `closes what is not open: ${closing}`;
    if (opening !== undefined && empty === '') open.push(opening);
    at += whole.length;
  }
  return open.length === 0 ? undefined : `left open: ${open.join(', ')}`;
}
