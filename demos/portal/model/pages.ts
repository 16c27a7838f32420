/** The windows a person has open: the portal, a mailbox, or the questions about the requirements. */
export type Place = 'portal' | 'mailbox' | 'eligibility';

/** The portal's left navigation in 2021, in order and by group (facts 4.3). */
export const navigation = {
  portal: ['home'],
  incidentsAndAlerts: ['incidents', 'alerts'],
  defender: ['hunting', 'actionCenter', 'threatAnalytics', 'secureScore', 'learningHub'],
  endpoints: [
    'search',
    'deviceInventory',
    'vulnerabilityManagement',
    'partnersAndApis',
    'evaluationAndTutorials',
    'configurationManagement',
  ],
  system: ['reports', 'health', 'settings'],
} as const;

/** The menu of the page "Endpoints" under Settings, in order and by group (facts 3.2). */
export const endpointSettings = {
  general: [
    'dataRetention',
    'emailNotifications',
    'powerBiReports',
    'advancedFeatures',
    'autoRemediation',
    'portalRedirection',
  ],
  permissions: ['roles', 'deviceGroups'],
  apis: ['siem'],
  rules: [
    'customDetections',
    'alertSuppression',
    'indicators',
    'processMemoryIndicators',
    'webContentFiltering',
    'automationUploads',
    'automationFolderExclusions',
  ],
} as const;

/** A page that the left navigation opens. */
export type NavigationPage = (typeof navigation)[keyof typeof navigation][number];

/** A page in the menu of the endpoint settings. */
export type EndpointSettingsPage = (typeof endpointSettings)[keyof typeof endpointSettings][number];

/** Where one can stand in the portal. `settings.…` lies below Settings, `endpoints.…` below Settings > Endpoints. */
export type Page =
  | NavigationPage
  | 'settings.microsoft365Defender'
  | 'settings.endpoints'
  | `endpoints.${EndpointSettingsPage}`;

/** Whether a page lies below Settings > Endpoints, where that page's own menu is shown. */
export function isEndpointSettings(
  page: Page,
): page is 'settings.endpoints' | `endpoints.${EndpointSettingsPage}` {
  return page === 'settings.endpoints' || page.startsWith('endpoints.');
}
