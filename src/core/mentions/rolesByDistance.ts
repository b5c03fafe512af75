import type { Mention } from './findMentions';

/** The ids of the roles that these mentions mean, each once, the nearest to the offset first; undecided ones left out. */
export function rolesByDistance(mentions: readonly Mention[], offset: number): readonly string[] {
  const distance = ({ start }: Mention) => Math.abs(start - offset);
  const nearest = [...mentions].sort((one, other) => distance(one) - distance(other));
  return [...new Set(nearest.flatMap(({ reading }) => (reading.kind === 'role' ? [reading.role] : [])))];
}
