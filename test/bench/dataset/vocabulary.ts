// The words of the benchmark's news: invented names and plain diplomatic English, enough of it that a search
// finds many texts for one word and few for another.
import type { Random } from './random.ts'

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'dr',
  'kh',
  'sh',
  'st',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'é', 'ö']
const codas = ['', '', '', 'l', 'm', 'n', 'r', 's', 'sk', 'nd']

/** An invented proper name of two or three syllables ("Khorasand"). One in twelve or so has a diacritic. */
export function properName(random: Random): string {
  let name = ''
  for (let syllables = 2 + random.below(2); syllables > 0; syllables--) {
    const vowel = random.chance(0.04) ? random.pick(vowels) : vowels[random.below(5)]!
    name += random.pick(onsets) + vowel + (syllables === 1 || random.chance(0.3) ? random.pick(codas) : '')
  }
  return name[0]!.toUpperCase() + name.slice(1)
}

/** How an actor of each kind is called, from a proper name. */
export const actorTitles = {
  STATE: ['Republic of %', 'Kingdom of %', '%'],
  GOVERNMENT: ['Government of %', 'Cabinet of %'],
  STATE_BODY: [
    'Ministry of Foreign Affairs of %',
    'Parliament of %',
    'Supreme Court of %',
    'Central Bank of %',
  ],
  DE_FACTO_AUTHORITY: ['Provisional Authority of %', 'Council of %'],
  IGO: ['% Union', 'Organisation of % States', '% Contact Group'],
  NGO: ['% Relief', 'Watch %', 'Doctors for %'],
  ARMED_GROUP: ['% Liberation Front', '% Brigades'],
  PARTY: ['% Democratic Party', '% People’s Movement'],
  COMPANY: ['% Energy', 'Bank of %'],
  MEDIA: ['% Times', 'Radio %'],
  PERSON: ['Ana %', 'Karim %', 'Lena %', 'Tomás %', 'Wei %', 'Samuel %'],
  POPULATION_GROUP: ['Women of %', 'Former soldiers of %', 'Refugees from %'],
  COALITION: ['Friends of %', '% Quartet'],
} as const

/** What is required, by topic: each completes "requires that …" and gives its topic words of its own. */
export const requirements = {
  'inclusive-government': [
    'an inclusive and representative government is formed',
    'all groups share in the cabinet',
  ],
  democracy: [
    'free elections are held',
    'a constitution is adopted',
    'power is handed to an elected government',
  ],
  'human-rights': ['human rights are respected', 'torture ends', 'the rapporteur may visit'],
  'womens-rights': [
    'girls may attend secondary school',
    'women may work',
    'the rights of women are respected',
  ],
  'minority-rights': ['minority languages are taught', 'the rights of minorities are protected by law'],
  'safe-passage': [
    'safe passage is guaranteed to all who wish to leave',
    'the airport stays open to evacuees',
  ],
  'counter-terrorism': ['no haven is given to terrorists', 'ties with militant networks are cut'],
  'humanitarian-access': ['aid workers have unhindered access', 'relief convoys may cross the border'],
  'international-obligations': ['treaties are honoured', 'the debts of the former state are recognised'],
  independence: ['foreign garrisons are withdrawn', 'independence from the former power is proven'],
  'effective-control': ['effective control of the territory is shown', 'the consent of the people is proven'],
  security: [
    'the ceasefire holds',
    'heavy weapons are withdrawn from the line of contact',
    'militias disarm',
  ],
  'arms-control': ['inspectors may enter enrichment sites', 'chemical stockpiles are declared and destroyed'],
  'persons-held': ['hostages are released', 'the fate of missing prisoners is disclosed'],
  economy: ['claims for compensation are settled', 'tariffs on grain are lifted'],
  'diplomatic-relations': ['embassies reopen', 'ambassadors return to their posts'],
  accountability: ['war crimes are prosecuted', 'suspects are handed to the tribunal'],
  other: ['the border commission resumes its work', 'river waters are shared'],
} as const

/** The ids of these topics in a migrated database: their places in the vocabulary that Proviso ships. */
export const topicIds: Readonly<Record<keyof typeof requirements, number>> = {
  'inclusive-government': 1,
  democracy: 2,
  'human-rights': 3,
  'womens-rights': 4,
  'minority-rights': 5,
  'safe-passage': 6,
  'counter-terrorism': 7,
  'humanitarian-access': 8,
  'international-obligations': 9,
  independence: 10,
  'effective-control': 11,
  security: 12,
  'arms-control': 13,
  'persons-held': 14,
  economy: 15,
  'diplomatic-relations': 29,
  accountability: 30,
  other: 31,
}

/** What is on offer, by kind. */
export const offers = {
  RECOGNITION: 'formal recognition of the government',
  DIPLOMATIC_PRESENCE: 'the reopening of the embassy',
  ENGAGEMENT: 'regular talks',
  HUMANITARIAN_AID: 'emergency food and medical aid',
  DEVELOPMENT_AID: 'budget support and development projects',
  ASSET_RELEASE: 'the release of frozen central bank assets',
  SANCTIONS_RELIEF: 'relief from financial sanctions',
  TRADE: 'tariff-free trade',
  MEMBERSHIP: 'membership talks',
  SECURITY: 'security guarantees',
  CEASEFIRE: 'a halt to operations',
  RELEASE_OF_PERSONS: 'the release of detainees',
  NEGOTIATION: 'a new round of negotiations',
  SANCTIONS: 'further sanctions',
} as const

/** What happens, by event type: the verb phrase between the first participant and the second. */
export const happenings = {
  AGREE: ['signs an agreement with', 'agrees on a roadmap with'],
  CONSULT: ['meets', 'holds talks with', 'receives a delegation of'],
  SUPPORT: ['recognises', 'voices support for'],
  CONCEDE: ['eases restrictions on', 'accepts the demands of'],
  COOPERATE: ['shares intelligence with', 'joins a trade mission of'],
  AID: ['delivers aid to', 'pledges relief to'],
  RETREAT: ['withdraws forces from the territory of'],
  REQUEST: ['appeals to', 'asks for help from'],
  ACCUSE: ['accuses', 'opens an inquiry into'],
  REJECT: ['rejects a proposal of', 'withholds funds from'],
  THREATEN: ['threatens'],
  PROTEST: ['protests against'],
  SANCTION: ['imposes sanctions on', 'recalls its ambassador from'],
  MOBILIZE: ['masses troops on the border of'],
  COERCE: ['arrests members of', 'seizes a vessel of'],
  ASSAULT: ['shells positions of', 'attacks a convoy of'],
  STATEMENT: ['issues a statement on'],
  OTHER: ['marks an anniversary with'],
} as const

const colour = [
  'Observers called the mood in the capital tense but calm.',
  'Markets in the region closed slightly higher on the news.',
  'The talks had been postponed twice since the spring.',
  'Diplomats spoke on condition of anonymity.',
  'A spokeswoman declined to give further details.',
  'Local reporters counted several hundred people in the square. 📷',
  'The text of the communiqué was published late in the evening.',
  'It was the third such step within a month.',
  'Bread prices have doubled since the harvest failed.',
  'The envoy is expected to travel on to the coast.',
]

/** A sentence of no consequence, as news texts have them. Some hold characters outside the Basic Multilingual Plane. */
export const filler = (random: Random): string => random.pick(colour)

/** Countries of places, with the middle of each. */
export const countries = [
  ['AF', 'Kabul', 34.53, 69.17],
  ['PK', 'Islamabad', 33.69, 73.06],
  ['QA', 'Doha', 25.29, 51.53],
  ['CH', 'Geneva', 46.2, 6.15],
  ['US', 'Washington', 38.9, -77.04],
  ['BE', 'Brussels', 50.85, 4.35],
  ['RU', 'Moscow', 55.76, 37.62],
  ['CN', 'Beijing', 39.9, 116.4],
  ['TR', 'Ankara', 39.93, 32.86],
  ['IR', 'Tehran', 35.69, 51.39],
  ['LB', 'Beirut', 33.89, 35.5],
  ['UA', 'Kyiv', 50.45, 30.52],
  ['SD', 'Khartoum', 15.5, 32.56],
  ['MM', 'Naypyidaw', 19.76, 96.08],
  ['VE', 'Caracas', 10.48, -66.9],
  ['RS', 'Belgrade', 44.79, 20.45],
  ['ET', 'Addis Ababa', 9.03, 38.74],
  ['ID', 'Jakarta', -6.21, 106.85],
  ['FR', 'Paris', 48.86, 2.35],
  ['NO', 'Oslo', 59.91, 10.75],
] as const

/** What articles say to be written in: nine of ten in English, the rest in one of the others. */
export const languages = { usual: 'en', others: ['de', 'fr', 'es', 'ar'] } as const
