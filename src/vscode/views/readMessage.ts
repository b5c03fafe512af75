import { CATEGORIES } from '../../core/glossary/vocabulary';
import { FORMATS, TABS, type FromPanel } from '../../webview/protocol';

/** No honest message names more roles, nor a longer text. */
const MOST_IDS = 20;
const LONGEST = 200;

type Fields = Readonly<Record<string, unknown>>;

/** The page is ours, but what it posts crosses a border: only what the protocol says is taken. */
export function readMessage(message: unknown): FromPanel | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const fields: Fields = message as Fields;
  return readPlain(fields) ?? readAboutRoles(fields) ?? readChoice(fields);
}

function readPlain({ type }: Fields): FromPanel | undefined {
  return type === 'choose' || type === 'insert' || type === 'enlarge' || type === 'saveOrg' ? { type } : undefined;
}

function readAboutRoles({ type, ids, id, key, step }: Fields): FromPanel | undefined {
  switch (type) {
    case 'compare':
      return Array.isArray(ids) ? { type, ids: ids.filter(isText).slice(0, MOST_IDS) } : undefined;
    case 'page':
      return id === undefined || isText(id) ? { type, id } : undefined;
    case 'openRole':
    case 'insertDefinition':
      return isText(id) ? { type, id } : undefined;
    case 'jump':
      return isText(key) && (step === 1 || step === -1) ? { type, key, step } : undefined;
    case 'meaning':
      return isText(key) ? { type, key } : undefined;
    default:
      return undefined;
  }
}

function readChoice({ type, tab, format, only, query, category, order, of, variant }: Fields): FromPanel | undefined {
  switch (type) {
    case 'tab':
      return wrap(TABS.find((each) => each === tab), (found) => ({ type, tab: found }));
    case 'copy':
      return wrap(FORMATS.find((each) => each === format), (found) => ({ type, format: found }));
    case 'onlyDiffering':
      return typeof only === 'boolean' ? { type, only } : undefined;
    case 'search':
      return typeof query === 'string' ? { type, query: query.slice(0, LONGEST), category: category === 'own' ? category : CATEGORIES.find((each) => each === category) } : undefined;
    case 'order':
      return order === 'appearance' || order === 'count' ? { type, order } : undefined;
    case 'orgOf':
      return of === 'comparison' || of === 'document' ? { type, of } : undefined;
    case 'variant':
      return variant === undefined || isText(variant) ? { type, variant } : undefined;
    default:
      return undefined;
  }
}

function wrap<T>(found: T | undefined, make: (found: T) => FromPanel): FromPanel | undefined {
  return found === undefined ? undefined : make(found);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
