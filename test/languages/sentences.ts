// Sentences of many languages, in words of our own, and how their words are asked for.

/** A sentence, and queries that must find it. */
export interface Sentence {
  /** BCP 47. */
  readonly language: string
  readonly name: string
  readonly text: string
  /** A word as it stands in it. */
  readonly exact: string
  /** The same or another word of it in another of its forms; undefined where words have but one. */
  readonly inflected?: string
  /** A word inside it without a space or with something else grown onto it. */
  readonly inside: string
  /** Words in a row. */
  readonly phrase: string
  /** A word as others spell it: other letters, no vowel signs, another width. */
  readonly otherwise: string
  /** A word that a careless search would take for one of it. */
  readonly absent: string
}

const of = (
  language: string,
  name: string,
  text: string,
  [exact, inflected, inside, phrase, otherwise, absent]: [
    string,
    string | undefined,
    string,
    string,
    string,
    string,
  ],
): Sentence => ({
  language,
  name,
  text,
  exact,
  ...(inflected !== undefined && { inflected }),
  inside,
  phrase,
  otherwise,
  absent,
})

export const sentences: readonly Sentence[] = [
  of(
    'en',
    'English',
    'The ministers agreed that the naïve proposals of the mediators would not be rejected.',
    ['mediators', 'mediator', 'rejected', 'proposals of the mediators', 'naive', 'media'],
  ),
  of('fr', 'French', 'Les émissaires exigent l’ouverture des négociations avant toute levée des sanctions.', [
    'émissaires',
    'émissaire',
    'ouverture',
    'levée des sanctions',
    'negociations',
    'négoce',
  ]),
  of('es', 'Spanish', 'El canciller pidió condiciones más claras para liberar a los rehenes.', [
    'canciller',
    'condición',
    'liberar',
    'liberar a los rehenes',
    'pidio',
    'cancha',
  ]),
  of('pt', 'Portuguese', 'A comissão exige a libertação imediata dos reféns.', [
    'comissão',
    'comissões',
    'imediata',
    'libertação imediata',
    'comissao',
    'comida',
  ]),
  of('de', 'German', 'Die Außenministerin knüpft die Anerkennung an die Freilassung aller Häftlinge.', [
    'Anerkennung',
    'Anerkennungen',
    'Freilassung',
    'Freilassung aller Häftlinge',
    'Aussenministerin',
    'Außenhandel',
  ]),
  of('it', 'Italian', 'Il governo chiede garanzie sui diritti delle minoranze prima dei colloqui.', [
    'garanzie',
    'garanzia',
    'colloqui',
    'diritti delle minoranze',
    'Governo',
    'garage',
  ]),
  of('nl', 'Dutch', 'De gezanten eisen dat de gijzelaars vóór zondag worden vrijgelaten.', [
    'gezanten',
    'gezant',
    'vrijgelaten',
    'worden vrijgelaten',
    'voor',
    'gijzeling',
  ]),
  of('sv', 'Swedish', 'Regeringarna kräver att fångarna släpps innan samtalen börjar.', [
    'fångarna',
    'fångar',
    'samtalen',
    'innan samtalen börjar',
    'kraver',
    'fånig',
  ]),
  of('nb', 'Norwegian', 'Departementet krever at fangene løslates før samtalene begynner.', [
    'fangene',
    'departement',
    'løslates',
    'før samtalene begynner',
    'loslates',
    'fangst',
  ]),
  of('da', 'Danish', 'Udenrigsministeriet kræver, at gidslerne løslades før forhandlingerne.', [
    'gidslerne',
    'udenrigsministerium',
    'forhandling',
    'løslades før forhandlingerne',
    'loslades',
    'gift',
  ]),
  of('fi', 'Finnish', 'Hallitus vaatii panttivankien vapauttamista ennen neuvotteluja.', [
    'panttivankien',
    'panttivankeja',
    'neuvotteluja',
    'ennen neuvotteluja',
    'HALLITUS',
    'halli',
  ]),
  of('hu', 'Hungarian', 'A kormány a túszok szabadon bocsátását követeli a tárgyalások előtt.', [
    'kormány',
    'túszokat',
    'tárgyalások',
    'tárgyalások előtt',
    'kormany',
    'kor',
  ]),
  of('ro', 'Romanian', 'Guvernul cere eliberarea ostaticilor înaintea negocierilor.', [
    'ostaticilor',
    'ostatici',
    'negocierilor',
    'eliberarea ostaticilor',
    'inaintea',
    'ostil',
  ]),
  of('tr', 'Turkish', 'İstanbul’daki görüşmelerde bakanlık rehinelerin serbest bırakılmasını istedi.', [
    'rehinelerin',
    'rehineler',
    'İstanbul',
    'serbest bırakılmasını',
    'istanbul',
    'rehin',
  ]),
  of('id', 'Indonesian', 'Pemerintah menuntut pembebasan para sandera sebelum perundingan.', [
    'sandera',
    undefined,
    'perundingan',
    'pembebasan para sandera',
    'PEMERINTAH',
    'sand',
  ]),
  of('vi', 'Vietnamese', 'Bộ Ngoại giao yêu cầu thả các con tin trước khi đàm phán.', [
    'đàm',
    undefined,
    'tin',
    'thả các con tin',
    'dam phan',
    'tính',
  ]),
  of('ru', 'Russian', 'Министр обещал, что ещё до переговоров заложников освободят.', [
    'заложников',
    'заложники',
    'освободят',
    'до переговоров',
    'еще',
    'залог',
  ]),
  of('uk', 'Ukrainian', 'Уряд вимагає звільнення заручників до початку переговорів.', [
    'заручників',
    'заручники',
    'переговорів',
    'звільнення заручників',
    'УРЯД',
    'заручини',
  ]),
  of('bg', 'Bulgarian', 'Министерството поиска освобождаването на заложниците преди преговорите.', [
    'заложниците',
    'заложник',
    'преговори',
    'освобождаването на заложниците',
    'МИНИСТЕРСТВОТО',
    'залог',
  ]),
  of('sr', 'Serbian', 'Министарство тражи ослобађање талаца пре преговора владе.', [
    'талаца',
    'влада',
    'преговори',
    'ослобађање талаца',
    'МИНИСТАРСТВО',
    'талас',
  ]),
  of('sr-Latn', 'Serbian, in Latin letters', 'Ministarstvo traži oslobađanje talaca pre pregovora vlade.', [
    'talaca',
    'vlada',
    'pregovori',
    'oslobađanje talaca',
    'trazi',
    'talas',
  ]),
  of('el', 'Greek', 'Ο υπουργός ζήτησε την απελευθέρωση των ομήρων πριν από τις συνομιλίες.', [
    'ομήρων',
    'όμηροι',
    'συνομιλίες',
    'απελευθέρωση των ομήρων',
    'υπουργοσ',
    'Όμιλος',
  ]),
  of('ar', 'Arabic', 'اشترطت الوزارة الإفراج عن المحتجزين وتشكيل لجنة محايدة قبل المفاوضات.', [
    'المحتجزين',
    'محتجزين',
    'مفاوضات',
    'الإفراج عن المحتجزين',
    'محايده',
    'احتجاج',
  ]),
  of('fa', 'Persian', 'سفیر گفت که کشورش گروگان‌ها را آزاد می‌کند و مذاکره ادامه دارد.', [
    'مذاکره',
    'گروگان',
    'میکند',
    'مذاکره ادامه دارد',
    'مذاكره',
    'گروه',
  ]),
  of('he', 'Hebrew', 'השרה הודיעה שהחטופים ישוחררו ובתמורה ייפתח המעבר.', [
    'השרה',
    'חטופים',
    'מעבר',
    'השרה הודיעה',
    'חֲטוּפִים',
    'חטא',
  ]),
  of('ka', 'Georgian', 'მინისტრმა მოითხოვა მძევლების გათავისუფლება მოლაპარაკებამდე.', [
    'მინისტრმა',
    'მინისტრი',
    'მოლაპარაკება',
    'მძევლების გათავისუფლება',
    'ᲛᲫᲔᲕᲚᲔᲑᲘᲡ',
    'მძიმე',
  ]),
  of('hy', 'Armenian', 'Նախարարը պահանջեց ազատել պատանդներին բանակցություններից առաջ։', [
    'Նախարարը',
    'նախարար',
    'առաջ',
    'ազատել պատանդներին',
    'ՆԱԽԱՐԱՐԸ',
    'նախագահ',
  ]),
  of('hi', 'Hindi', 'मंत्री ने कहा कि बंधकों की रिहाई के बाद ही बातचीत होगी।', [
    'रिहाई',
    'बंधक',
    'बातचीत',
    'बंधकों की रिहाई',
    'बातचीत',
    'बंदर',
  ]),
  of('ko', 'Korean', '외교부는 억류자들을 석방해야 협상을 시작한다고 밝혔다.', [
    '외교부는',
    '외교부',
    '억류자',
    '협상을 시작한다고',
    '석방',
    '협력',
  ]),
  of('zh-Hans', 'Chinese', '大使表示，只有撤出全部部队之后才会恢复谈判。', [
    '大使',
    undefined,
    '恢复',
    '恢复谈判',
    '大使',
    '恢弘',
  ]),
  of('ja', 'Japanese', '大使館は、タリバンが囚人を釈放すれば支援を再開すると発表した。', [
    '大使館',
    undefined,
    '釈放',
    '支援を再開する',
    'ﾀﾘﾊﾞﾝ',
    '支店',
  ]),
  of('th', 'Thai', 'โฆษกยืนยันว่าการเจรจาจะเริ่มเมื่อปล่อยนักโทษทั้งหมดแล้ว', [
    'โฆษก',
    undefined,
    'นักโทษ',
    'ปล่อยนักโทษทั้งหมด',
    'เจรจา',
    'นักเรียน',
  ]),
  of('km', 'Khmer', 'រដ្ឋមន្ត្រីទាមទារឱ្យដោះលែងចំណាប់ខ្មាំងមុនការចរចា។', [
    'រដ្ឋមន្ត្រី',
    undefined,
    'ចរចា',
    'ដោះលែងចំណាប់ខ្មាំង',
    'ចំណាប់ខ្មាំង',
    'សាលារៀន',
  ]),
]
