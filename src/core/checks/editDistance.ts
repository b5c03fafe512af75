/**
 * True where one word becomes the other by at most so many slips of typing: a letter left out, put in or changed, or two
 * neighbours swapped. Words are compared as they are; the cost grows with their length times the number of slips.
 */
export function isWithinSlips(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const cost = slipsAt(one, other, i, j, { row, last, beforeLast });
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    beforeLast = last;
    last = row;
  }
  return (last[other.length] ?? Infinity) <= most;
}

interface Rows {
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function slipsAt(one: string, other: string, i: number, j: number, { row, last, beforeLast }: Rows): number {
  const isSame = one[i - 1] === other[j - 1];
  const changed = (last[j - 1] ?? Infinity) + (isSame ? 0 : 1);
  const least = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, changed);
  const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return isSwapped ? Math.min(least, (beforeLast[j - 2] ?? Infinity) + 1) : least;
}
