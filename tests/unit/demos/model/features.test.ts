import { describe, expect, test } from 'vitest';
import { conditions } from '../../../../demos/portal/model/conditions/index.ts';
import { applying, portalAfter } from '../../../support/portal-events.ts';

const page = { type: 'page.opened', page: 'endpoints.advancedFeatures' } as const;
const save = { type: 'preferences.saved' } as const;
const switchOff = { type: 'feature.switched', feature: 'targetedAttackNotifications', on: false } as const;
const switchOn = { ...switchOff, on: true };
const other = { type: 'feature.switched', feature: 'edrInBlockMode', on: true } as const;

describe('a toggle', () => {
  test('changes what the page shows and nothing in force', () => {
    const { features } = portalAfter('accepted', page, switchOff);
    expect(features.draft.targetedAttackNotifications).toBe(false);
    expect(features.saved.targetedAttackNotifications).toBe(true);
  });

  test('takes effect when it is saved, which the page confirms until something else is done', () => {
    const saved = portalAfter('accepted', page, switchOff, save);
    expect(saved.features.saved.targetedAttackNotifications).toBe(false);
    expect(saved.features.justSaved).toBe(true);
    expect(conditions['notifications.off'](saved)).toBe(true);
    expect(portalAfter('accepted', page, switchOff, save, other).features.justSaved).toBe(false);
    expect(portalAfter('accepted', page, switchOff, save, page).features.justSaved).toBe(false);
  });

  test('is back as it was when its page is left without saving', () => {
    const left = portalAfter('accepted', page, switchOff, other, { type: 'page.opened', page: 'home' });
    expect(left.features.draft).toEqual(portalAfter('accepted').features.saved);
    expect(conditions['notifications.off'](left)).toBe(false);
  });

  test('keeps its draft while the reader looks into the mailbox', () => {
    const { features } = portalAfter('accepted', page, switchOff, { type: 'place.opened', place: 'mailbox' });
    expect(features.draft.targetedAttackNotifications).toBe(false);
  });

  test('does not exist for Targeted Attack Notifications before the application is approved', () => {
    expect(portalAfter('notApplied', page, switchOn)).toEqual(portalAfter('notApplied', page));
    const applied = portalAfter('notApplied', ...applying);
    expect(portalAfter('notApplied', ...applying, switchOn)).toEqual(applied);
    expect(portalAfter('notApplied', page, other).features.draft.edrInBlockMode).toBe(true);
  });
});
