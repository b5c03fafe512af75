/** Signs that have a meaning in an address and none in the markups. */
const PLAIN = /[^\w\-.~:/?#@!$&+,;=%]/gu;

/** An address in which no sign can end what it stands in; undefined for one that leads nowhere on the web. */
export function safeAddress(url: string | undefined): string | undefined {
  if (url === undefined || !url.startsWith('https://')) return undefined;
  return url.replace(/[\ud800-\udfff\s]/gu, '').replace(PLAIN, (char) => (char < '\u0080' ? `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(char)));
}
