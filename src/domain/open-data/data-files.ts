/** The files under `/data/` that describe the policy whole, with their media types. */
export const DATA_FILES = [
  { name: 'measures.json', type: 'application/json' },
  { name: 'policy.json', type: 'application/json' },
  { name: 'support-items.csv', type: 'text/csv' },
  { name: 'policy.akn.xml', type: 'application/akn+xml' },
  { name: 'schema/measures.json', type: 'application/schema+json' },
  { name: 'schema/policy.json', type: 'application/schema+json' },
] as const;
