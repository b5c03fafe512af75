import type { Sense } from '../../glossary/types';
import { collectAnyRole, collectOwn, collectUnlisted, cueCounts, FEATURES, type Collector, type Facts, type Features, type Weighed } from './features';
import { traitsOf } from './traits';

/** How likely each sense is, and last one that the glossary does not list, together 1: a conditional logit. */
export function likelihoods(senses: readonly Sense[], facts: Facts, weights: Float64Array): readonly number[] {
  const traits = traitsOf(senses);
  const cues = cueCounts(senses.length, facts.evidence);
  const role = collectAnyRole(facts, new Score(weights)).sum;
  const scores = traits.senses.map(({ isRole }, index) => collectOwn(traits, index, senses, facts, cues, new Score(weights)).sum + (isRole ? role : 0));
  scores.push(collectUnlisted(traits, facts, new Score(weights)).sum);
  return shares(scores);
}

/** The same from features at hand. */
export function likelihoodsOf({ senses, isRole, anyRole }: Weighed, weights: Float64Array): readonly number[] {
  const role = dot(anyRole, weights);
  return shares(senses.map((features, index) => dot(features, weights) + (isRole[index] === true ? role : 0)));
}

function shares(scores: number[]): readonly number[] {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] ?? 0) - highest);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

class Score implements Collector {
  sum = 0;
  readonly #weights: Float64Array;

  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  add(index: number, value: number): this {
    this.sum += value * (this.#weights[index] ?? 0);
    return this;
  }
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
