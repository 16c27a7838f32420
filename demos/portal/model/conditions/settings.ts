import { fieldProblem } from '../application.ts';
import type { Check } from './condition.ts';

/** What can be true of the settings and of the application for Targeted Attack Notifications. */
export const settingsConditions = {
  'portal.open': ({ place }) => place === 'portal',
  'settings.open': ({ page }) => page === 'settings',
  'endpoints.open': ({ page }) => page === 'settings.endpoints',
  'advancedFeatures.open': ({ page }) => page === 'endpoints.advancedFeatures',
  'emailNotifications.open': ({ page }) => page === 'endpoints.emailNotifications',
  'notifications.switchedOff': ({ features }) => features.draft.targetedAttackNotifications === false,
  'notifications.off': ({ features }) => features.saved.targetedAttackNotifications === false,
  'notifications.on': ({ page, place, features }) =>
    place === 'portal' &&
    page === 'endpoints.advancedFeatures' &&
    features.saved.targetedAttackNotifications === true,
  'application.open': ({ application }) => application.panel === 'form',
  'application.nameGiven': ({ application }) =>
    application.left.name && fieldProblem(application.form, 'name') === null,
  'application.emailGiven': ({ application }) =>
    application.left.email && fieldProblem(application.form, 'email') === null,
  'application.privacyShown': ({ application }) => application.panel === 'privacy',
  'application.privacyRead': ({ application }) => application.panel === 'form' && application.privacyRead,
  'application.submitted': ({ application }) => application.status === 'applied',
  'application.closed': ({ application }) => application.panel === 'closed',
  'application.accepted': ({ application }) => application.status === 'accepted',
  'mailbox.open': ({ place }) => place === 'mailbox',
  'mail.welcomeRead': ({ mailbox }) => mailbox.open === 'welcome',
} as const satisfies Record<string, Check>;
