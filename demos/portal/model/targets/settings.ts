import { endpointSettings, navigation } from '../pages.ts';
import { controls, type Target } from './target.ts';

/** The portal's menus, its settings and the application for Targeted Attack Notifications. */
export const settingsTargets = {
  ...controls('button', 'nav', Object.values(navigation).flat()),
  ...controls('button', 'endpoints', Object.values(endpointSettings).flat()),
  'settings.endpoints': { role: 'button', label: 'settings.endpoints' },
  'settings.microsoft365Defender': { role: 'button', label: 'settings.microsoft365Defender' },
  'advancedFeatures.apply': { role: 'button', label: 'advancedFeatures.apply' },
  'advancedFeatures.savePreferences': { role: 'button', label: 'advancedFeatures.savePreferences' },
  'feature.targetedAttackNotifications': { role: 'switch', label: 'feature.targetedAttackNotifications' },
  'application.name': { role: 'textbox', label: 'application.name' },
  'application.emailAddress': { role: 'textbox', label: 'application.emailAddress' },
  'application.privacyStatement': { role: 'button', label: 'application.privacyStatement' },
  'application.submit': { role: 'button', label: 'application.submit' },
  'application.close': { role: 'button', label: 'application.close' },
  'privacyStatement.back': { role: 'button', label: 'privacyStatement.back' },
} as const satisfies Record<string, Target>;
