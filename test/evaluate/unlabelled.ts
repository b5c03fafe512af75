// Examples that nobody had to label: places where an acronym or title hardly ever means anything but an executive (CEO,
// chief … officer), and places of all other acronyms. What holds for them holds for acronyms that were never seen.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface Document {
  readonly source?: string;
  readonly repo?: string;
  readonly text: string;
}

/** One place in one document. */
export interface Place {
  readonly repository: string;
  readonly role: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How many places are taken, so that no repository and no document teaches little but itself. */
export interface Most {
  readonly ofRepository: number;
  readonly roles: number;
  /** Of a document that names executives, and of one that names none. */
  readonly others: readonly [number, number];
}

const ROLE = /(?<![\p{L}\d_-])(?:CEOs?|CFOs?|[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating|[Tt]echnology|[Ii]nformation|[Mm]edical|[Mm]arketing|[Rr]isk|[Ll]egal|[Dd]ata|[Ss]cientific|[Pp]roduct|[Cc]ompliance|[Ss]ecurity|[Ii]nvestment|[Cc]ommercial) [Oo]fficers?|[Mm]anaging [Dd]irectors?|[Ee]xecutive [Dd]irectors?|[Gg]eneral [Cc]ounsels?|[Gg]eneral [Mm]anagers?)(?![\p{L}\d_-])/gu;
const OTHER = /(?<![\p{L}\d_-])(?!(?:CEO|CFO|COO|CTO|CIO|CISO|CMO|CRO|CPO|CSO|CCO|CDO|CAO|CLO|CHRO|EVP|SVP|VP|GC|GM|MD|ED|PhD|NED|AM|PM|II|III|IV|US|UK|USA)s?(?![\p{L}\d]))[A-Z]{2,4}s?(?![\p{L}\d_-])/gu;

function* placesOf(text: string, repository: string, { roles, others }: Most): Generator<Place> {
  const speaksOfRoles = text.search(ROLE) >= 0;
  for (const [pattern, role] of [[ROLE, true], [OTHER, false]] as const) {
    const places = [...text.matchAll(pattern)];
    const most = role ? roles : others[speaksOfRoles ? 0 : 1];
    const step = Math.max(1, Math.floor(places.length / most));
    for (let index = 0; index < places.length && index < step * most; index += step) {
      const place = places[index];
      if (place !== undefined) yield { repository, role, text, start: place.index, end: place.index + place[0].length };
    }
  }
}

/** Calls back for places of the documents in a file of JSON lines; `without` names repositories to leave out. */
export async function forEachPlace(file: string, without: readonly string[], most: Most, visit: (place: Place) => void): Promise<void> {
  const left = new Set(without.map((each) => each.toLowerCase()));
  const counts = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const document = JSON.parse(line) as Document;
    const repository = document.repo ?? (document.source ?? '').split('/').slice(0, 2).join('/');
    if (left.has(repository.toLowerCase())) continue;
    for (const place of placesOf(document.text, repository, most)) {
      const key = `${repository} ${String(place.role)}`;
      const count = counts.get(key) ?? 0;
      if (count >= most.ofRepository) continue;
      counts.set(key, count + 1);
      visit(place);
    }
  }
}
