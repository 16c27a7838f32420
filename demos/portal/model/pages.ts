/**
 * The windows a person has open: the portal, a mailbox, the alert API as a program sees it, Microsoft Services Hub,
 * or the questions about the requirements.
 */
export const places = ['portal', 'mailbox', 'api', 'servicesHub', 'eligibility'] as const;
export type Place = (typeof places)[number];

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

/** Pages that no menu opens: each shows one thing, which is chosen elsewhere (`alert.opened` and its like). */
export const detailPages = ['alert', 'incident', 'device', 'file'] as const;
export type DetailPage = (typeof detailPages)[number];

/** A page that a menu of the portal opens. `settings.…` lies below Settings, `endpoints.…` below Settings > Endpoints. */
export type MenuPage =
  | NavigationPage
  | 'settings.microsoft365Defender'
  | 'settings.endpoints'
  | `endpoints.${EndpointSettingsPage}`;

/** Where one can stand in the portal. */
export type Page = MenuPage | DetailPage;

/** Every page that a menu opens. */
export const menuPages: readonly MenuPage[] = [
  ...Object.values(navigation).flat(),
  'settings.microsoft365Defender',
  'settings.endpoints',
  ...Object.values(endpointSettings)
    .flat()
    .map((page) => `endpoints.${page}` as const),
];

/** Whether a page lies below Settings > Endpoints, where that page's own menu is shown. */
export function isEndpointSettings(
  page: Page,
): page is 'settings.endpoints' | `endpoints.${EndpointSettingsPage}` {
  return page === 'settings.endpoints' || page.startsWith('endpoints.');
}

const above: Readonly<Record<DetailPage, NavigationPage>> = {
  alert: 'alerts',
  incident: 'incidents',
  device: 'deviceInventory',
  file: 'search',
};

/** The item of the left navigation under which a page lies. */
export function navigationItemOf(page: Page): NavigationPage {
  if (page in above) return above[page as DetailPage];
  return page.startsWith('settings') || page.startsWith('endpoints.') ? 'settings' : (page as NavigationPage);
}
