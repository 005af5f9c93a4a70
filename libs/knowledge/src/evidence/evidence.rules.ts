import { Rejection } from '@pis/core';
import { refusePersonal } from '../lessons/lesson-readiness.js';
import type { EvidenceHolder } from './evidence-holder.js';
import type { Evidence } from './evidence.entity.js';
import { EvidenceNotReady, type MissingOfEvidence } from './evidence.rejections.js';

type Said = Pick<Evidence, 'factorId' | 'polarity' | 'quote'>;

/**
 * What keeps a statement from being evidence: a factor without its side or a side without its
 * factor, or nothing said. On a lesson a quote may stand without a factor; it counts nowhere.
 */
export function missingOf(said: Said, holder: EvidenceHolder['kind']): MissingOfEvidence[] {
  if (said.factorId && !said.polarity) return ['polarity'];
  if (said.polarity && !said.factorId) return ['factorId'];
  if (said.factorId) return [];
  if (holder !== 'LESSON') return ['factorId', 'polarity'];
  return said.quote ? [] : ['factorId', 'polarity', 'quote'];
}

/** @throws Rejection with EvidenceNotReady */
export function requireEvidence(said: Said, holder: EvidenceHolder['kind']): void {
  const missing = missingOf(said, holder);
  if (missing.length > 0) throw new Rejection(new EvidenceNotReady(missing));
}

/** @throws Rejection with LooksPersonal when what was said seems to point out a person. */
export const refusePersonalWords = (
  said: Partial<Pick<Evidence, 'quote' | 'speakerRole' | 'conditions'>>,
): void => refusePersonal([said.quote, said.speakerRole, said.conditions]);
