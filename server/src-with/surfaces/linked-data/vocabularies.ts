// How each noun is told in linked data: by which vocabulary, and in which words of it.
import { mediaTypes } from '../../export/formats/media-types.ts'

/** A node as the operation `linked-data` selects it. */
export interface LinkedNode {
  readonly __typename: string
  readonly id: string
  readonly presentId: string
  // biome-ignore lint/suspicious/noExplicitAny: what else is selected depends on the type
  readonly [field: string]: any
}

/** The service as linked data tell of it. */
export interface Service {
  /** Its address as the client knows it, with the slash at its end. */
  readonly address: string
  /** Whether it hands out tables. */
  readonly hasExports: boolean
}

/** Describes a node; `at` is the address of the linked data of an id. */
type Describe = (node: LinkedNode, at: (id: string) => string, service: Service) => object

/** What has no linked data of its own is named by a URN. */
const urn = (id: string | undefined) => id && `urn:proviso:${id}`

/** A quote: W3C Web Annotation, whose selectors count Unicode code points, as ours do. */
const quote: Describe = ({ id, exact, prefix, suffix, startOffset, endOffset, revision, article }, at) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: at(id),
  type: 'Annotation',
  motivation: 'highlighting',
  target: {
    type: 'SpecificResource',
    source: { id: urn(revision.presentId), type: 'Text', format: 'text/plain', language: article.language },
    scope: article.url,
    selector: [
      exact && { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: startOffset, end: endOffset },
    ].filter(Boolean),
  },
})

const moment = (value: string | null) => value && { '@value': value, '@type': typeOf(value) }

/** The XML Schema type of a moment, as precise as it is stated. */
function typeOf(value: string): string {
  if (value.includes('T')) return 'xsd:dateTime'
  return { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[value.length] ?? 'xsd:date'
}

/** A claim: PROV-O, with what only we say in a vocabulary of our own. */
const claim: Describe = (node, at) => ({
  '@context': {
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'https://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    proviso: 'urn:proviso:vocabulary:',
  },
  '@id': at(node.id),
  '@type': ['prov:Entity', 'schema:Claim'],
  'prov:wasQuotedFrom': node.quotes.map(({ presentId }: LinkedNode) => ({ '@id': at(presentId) })),
  'prov:wasAttributedTo': node.speaker && {
    '@id': at(node.speaker.presentId),
    '@type': 'prov:Agent',
    'schema:name': node.speaker.name,
  },
  'prov:generatedAtTime': moment(node.recordedAt),
  'prov:wasGeneratedBy': {
    '@type': 'prov:Activity',
    'prov:wasAssociatedWith': {
      '@type': ['prov:Agent', node.agent.kind === 'HUMAN' ? 'prov:Person' : 'prov:SoftwareAgent'],
      'schema:name': node.agent.name,
      'schema:softwareVersion': node.agent.version,
    },
  },
  'schema:about': node.subject && { '@id': urn(node.subject.presentId) },
  'proviso:stance': node.stance,
  'proviso:attribution': node.attribution,
  'proviso:confidence': node.confidence,
  'proviso:speakerAsWritten': node.speakerAsWritten,
  'proviso:saidAt': moment(node.saidAt),
  'proviso:reportedAt': moment(node.reportedAt),
})

/** The types of schema.org and FollowTheMoney for kinds of actors; all others are organizations. */
const kinds: Readonly<Record<string, readonly [schema: string, followTheMoney: string]>> = {
  PERSON: ['Person', 'Person'],
  STATE: ['Country', 'PublicBody'],
  GOVERNMENT: ['GovernmentOrganization', 'PublicBody'],
  STATE_BODY: ['GovernmentOrganization', 'PublicBody'],
  NGO: ['NGO', 'Organization'],
  COMPANY: ['Corporation', 'Company'],
  MEDIA: ['NewsMediaOrganization', 'Organization'],
  UNKNOWN: ['Thing', 'LegalEntity'],
}

/** Where the identifiers of other systems lead. */
const addresses: Readonly<Record<string, string>> = { wikidata: 'http://www.wikidata.org/entity/' }

/** An actor: schema.org, with the type that it has in FollowTheMoney beside it. */
const actor: Describe = (node, at) => {
  const [schema, followTheMoney] = kinds[node.actorKind] ?? ['Organization', 'Organization']
  const identifiers: { scheme: string; value: string }[] = node.identifiers
  const names: { text: string; language: string | null }[] = node.names
  return {
    '@context': { '@vocab': 'https://schema.org/', ftm: 'https://schema.followthemoney.tech/#' },
    '@id': at(node.id),
    '@type': [schema, `ftm:${followTheMoney}`],
    name: node.name,
    alternateName: names
      .filter(({ text }) => text !== node.name)
      .map(({ text, language }) => ({ '@value': text, '@language': language })),
    description: node.actorDescription,
    identifier: identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
    sameAs: identifiers.flatMap(({ scheme, value }) =>
      addresses[scheme] ? [{ '@id': `${addresses[scheme]}${value}` }] : [],
    ),
  }
}

/** A media type, without its parameters. */
const iana = (type: string) => ({
  '@id': `https://www.iana.org/assignments/media-types/${type.split(';')[0]}`,
})

/** What the claims of a dataset are downloaded by. */
const distributions = (name: string, { address }: Service) =>
  Object.entries(mediaTypes).map(([ending, type]) => {
    const where = JSON.stringify({ origin: { dataset: { name: { eq: name } } } })
    return {
      '@type': 'dcat:Distribution',
      'dct:title': `The claims of ${name}, as ${ending}`,
      'dcat:downloadURL': { '@id': `${address}export/claims.${ending}?${new URLSearchParams({ where })}` },
      'dcat:mediaType': iana(type),
    }
  })

/** A dataset: DCAT, with the service by which it is asked and the tables by which it is had. */
const dataset: Describe = (node, at, service) => ({
  '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
  '@id': at(node.id),
  '@type': 'dcat:Dataset',
  'dct:title': node.datasetName,
  'dct:description': node.description,
  'dct:license': node.licence,
  'dcat:landingPage': { '@id': service.address },
  'dcat:distribution': [
    {
      '@type': 'dcat:Distribution',
      'dct:title': 'The graph, by GraphQL',
      'dcat:accessURL': { '@id': `${service.address}graphql` },
      'dcat:accessService': {
        '@type': 'dcat:DataService',
        'dct:title': 'Proviso',
        'dcat:endpointURL': { '@id': `${service.address}graphql` },
      },
      'dcat:mediaType': iana('application/json'),
    },
    ...(service.hasExports ? distributions(node.datasetName, service) : []),
  ],
})

/** By the names of the types. */
export const describers: Readonly<Record<string, Describe | undefined>> = {
  Quote: quote,
  Claim: claim,
  Actor: actor,
  Dataset: dataset,
}
