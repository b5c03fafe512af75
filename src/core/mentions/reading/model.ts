import { FEATURES, type Features, type Weighed } from './features';

/** How likely each sense is, and last one that the glossary does not list, together 1: a conditional logit. */
export function likelihoods({ senses, isRole, anyRole }: Weighed, weights: Float64Array): readonly number[] {
  const role = dot(anyRole, weights);
  const scores = senses.map((features, index) => dot(features, weights) + (isRole[index] === true ? role : 0));
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

/** The weights by feature name as a vector; a feature without a weight weighs nothing. */
export function weightVector(weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(FEATURES, (name) => weights[name] ?? 0);
}

function dot({ indexes, values }: Features, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < indexes.length; at++) sum += (values[at] ?? 0) * (weights[indexes[at] ?? 0] ?? 0);
  return sum;
}
