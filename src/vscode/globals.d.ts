/** What both hosts of an extension, Node and the web worker, have beside the language itself. Add to it only what both do. */

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

declare function setTimeout(run: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;
