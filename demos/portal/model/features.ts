/**
 * The list on the page Advanced features (facts 3.2): first the features of the documentation in its order, then the
 * lower part as the picture of 2021 shows it. Targeted Attack Notifications stands last.
 */
export const switchableFeatures = [
  'automatedInvestigation',
  'liveResponse',
  'liveResponseForServers',
  'liveResponseUnsignedScripts',
  'alwaysRemediatePua',
  'restrictCorrelation',
  'edrInBlockMode',
  'autoresolveRemediatedAlerts',
  'allowOrBlockFile',
  'customNetworkIndicators',
  'tamperProtection',
  'showUserDetails',
  'skypeForBusinessIntegration',
  'defenderForIdentityIntegration',
  'office365ThreatIntelligence',
  'cloudAppSecurity',
  'deviceDiscovery',
  'azureInformationProtection',
  'secureScore',
  'webContentFiltering',
  'shareAlertsWithComplianceCenter',
  'intuneConnection',
  'previewFeatures',
] as const;

/** A feature that has an Off/On toggle; Targeted Attack Notifications gets one when Microsoft approves the application. */
export type FeatureId = (typeof switchableFeatures)[number] | 'targetedAttackNotifications';

/** Which features are On. Those that the record does not name are Off. */
export type FeatureStates = Readonly<Partial<Record<FeatureId, boolean>>>;

/** What a new fictional customer has switched on; the picture of 2021 shows Preview features On. */
export const initialFeatures: FeatureStates = {
  automatedInvestigation: true,
  liveResponse: true,
  autoresolveRemediatedAlerts: true,
  allowOrBlockFile: true,
  tamperProtection: true,
  showUserDetails: true,
  previewFeatures: true,
};
