import nationalities from '../forms/option-sets/nationalities.json' with { type: 'json' };
import countries from '../forms/option-sets/overseas-countries.json' with { type: 'json' };
import authorities from '../forms/option-sets/uk-local-authorities.json' with { type: 'json' };
import forces from '../forms/option-sets/uk-police-forces.json' with { type: 'json' };
import regions from '../forms/option-sets/uk-regions.json' with { type: 'json' };
import towns from '../forms/option-sets/uk-towns.json' with { type: 'json' };

/** Capitalised words that name nobody: what a notification must say (country, nationality, force), and public bodies (R67). */

const CALENDAR = `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Christmas Xmas Easter
Ramadan Eid Diwali Tet Lent Advent Orthodox Hanukkah Passover Nowruz Navratri Vaisakhi Holi`;

const LANGUAGES = `Afrikaans Amharic Arabic Aramaic Armenian Bambara Basque Bengali Bosnian Bulgarian Cantonese Catalan Creole Croatian Czech
Danish Dari Dutch English Estonian Ewe Farsi Filipino Finnish Flemish French Fula Ga Georgian German Greek Gujarati Hakka Hausa Hebrew Hindi
Hokkien Hungarian Igbo Indonesian Italian Japanese Kannada Kazakh Khmer Kinyarwanda Konkani Korean Krio Kurdish Kurmanji Kyrgyz Lao Latin
Latvian Lingala Lithuanian Luganda Macedonian Malay Malayalam Maltese Mandarin Marathi Mirpuri Moldovan Mongolian Ndebele Nepali Norwegian
Oromo Pashto Patois Persian Pidgin Polish Portuguese Punjabi Pahari Potwari Quechua Romanes Romani Romanian Russian Serbian Shona Sindhi
Sinhala Sinhalese Slovak Slovene Somali Sorani Spanish Swahili Swedish Sylheti Tagalog Tajik Tamil Telugu Tetum Thai Tibetan Tigrinya Tigre
Turkish Turkmen Twi Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Wolof Xhosa Yoruba Zulu BSL Makaton`;

const PLACES = `Abuja Accra Addis Ababa Africa African Aleppo America American Americas Amsterdam Ankara Arab Asia Asian Asmara Athens Baghdad
Balkan Balkans Baltic Bangkok Barcelona Beijing Beirut Belgrade Berlin Birmingham Bratislava Brazil Britain British Brussels Bucharest
Budapest Cairo Calais Caribbean Catalonia Channel Chennai China Chisinau Colombo Copenhagen Crimea Damascus Delhi Dhaka Dinghy Dover Dubai
Dublin Dunkirk Durres Eastern England European Europe EU Fujian Gambia Geneva Guangdong Gulf Haiphong Hanoi Harare Heathrow Gatwick Luton
Stansted Hertfordshire Herts Hungary Iasi Ireland Irish Islamabad Istanbul Italy Jakarta Jerusalem Kabul Kampala Karachi Kathmandu Kaunas
Kent Khartoum Kinshasa Klaipeda Korca Kosice Kosovan Kosovo Krakow Kurdish Kurdistan Kyiv Kiev Lagos Lahore Libya Libyan Lisbon Ljubljana
Lodz London Lviv Madrid Manila Mediterranean Middle East Milan Minsk Moldova Moscow Mumbai Munich Nairobi Naples Nghe An Nordic Odesa Odessa
Palestine Palestinian Paris Plovdiv Poznan Prague Pristina Punjab Riga Roma Romany Rome Russia Sahara Saigon Ho Chi Minh City Saudi Scandinavia
Scotland Scottish Shanghai Shkoder Siauliai Sofia Soviet Spain Stockholm Sudan Sylhet Taiwan Tashkent Tbilisi Tehran Tirana Tripoli Turkey
Turkiye UAE UK United Kingdom USA Varna Vienna Vilnius Vlore Wales Warsaw West Western Wroclaw Yerevan Zagreb Northern Southern North South
East Central Benin City Edo Delta Great Republic Holland Lampedusa Sicily Agadez Sabha Lesbos Samos Ceuta Melilla Edirne Izmir Thessaloniki Czechia Czechoslovakia Yugoslavia Burma Myanmar Swaziland Eswatini Congo Ivory
Coast Hong Kong Macau Tibet Xinjiang Mekong Transnistria Kharkiv Dnipro Donbas Mariupol Balti Timisoara Cluj Constanta Craiova Galati Brasov
Broxbourne Dacorum Hertsmere Letchworth Kings Langley Abbots Three Rivers Rickmansworth Croxley Bushey Elstree Radlett Cheshunt Hoddesdon
Waltham Cross Hoo Ware Tring Berkhamsted Harpenden Wheathampstead Redbourn Baldock Royston Sawbridgeworth Buntingford Knebworth Welwyn
Hatfield Hitchin Stevenage Watford Hertford Hemel Hempstead Borehamwood Potters Bar`;

const ORGANISATIONS = `Home Office|Salvation Army|Red Cross|British Red Cross|Job Centre|Jobcentre Plus|Jobcentre|National Referral Mechanism|Duty to
Notify|First Responder|First Responders|Modern Slavery|Modern Slavery Act|Modern Slavery Helpline|Unseen|Unseen UK|Hope for Justice|Kalayaan|Barnardo's|
Barnardos|Migrant Help|Medaille Trust|Causeway|Refugee Council|NSPCC|Shelter|Crisis|Mind|Samaritans|Victim Support|Citizens Advice|Crimestoppers|
Border Force|Immigration Enforcement|UK Visas and Immigration|UKVI|HMRC|HMP|HM Revenue|National Crime Agency|NCA|GLAA|Gangmasters and Labour Abuse
Authority|Crown Prosecution Service|CPS|Department for Work and Pensions|DWP|Universal Credit|Housing Benefit|Child Benefit|Council Tax|Personal
Independence Payment|Single Competent Authority|Competent Authority|SCA|IECA|ICTG|NRM|DTN|DtN|MS1|FRO|MARAC|MASH|IDVA|ISVA|SPOC|SARC|PTSD|NHS|A&E|GP|GPs|
CAMHS|ADHD|HIV|STI|TB|ESOL|CCTV|BRP|EUSS|EU Settlement Scheme|Settlement Scheme|Section 17|Care Act|Children Act|Mental Capacity Act|Beacon|Hertfordshire
Beacon|Herts County Council|Hertfordshire County Council|Hertfordshire Constabulary|Herts Police|Herts Constabulary|Met Police|Metropolitan Police|Met|
Adult Social Care|Children's Services|Childrens Services|Social Services|Children's Social Care|Trading Standards|Environmental Health|Fire and Rescue|
Royal Mail|Post Office|Land Registry|Companies House|Crown Court|Magistrates Court|County Court|High Court|Family Court|Supreme Court|Parliament|
National Insurance|Cafcass|Probation Service|Youth Justice|Modern Slavery Team|British Sign Language|Lister Hospital|Watford General|Watford General
Hospital|Princess Alexandra Hospital|Luton and Dunstable Hospital|QEII|Channel Tunnel|Eurotunnel|M25|M1|A1|A10|A41|A414|Independent Child Trafficking
Guardian|Recovery Needs Assessment|Reasonable Grounds|Conclusive Grounds|Potential Victim|Slavery|Embassy|Consulate|Interpol|Europol|Frontex|Ofsted|CQC|
District Operational Lead|Housing Options|Street Link|StreetLink|St Mungo's|St Mungos|Women's Aid|Refuge|Language Line|LanguageLine|Google Translate`;

const BRANDS = `WhatsApp Whatsapp Facebook Messenger Instagram Insta TikTok Tiktok Telegram Viber Snapchat Snap Signal WeChat Wechat Zalo Skype Zoom
Teams Google Gmail Hotmail Outlook Yahoo YouTube Youtube Twitter LinkedIn Gumtree eBay Ebay Amazon Uber Bolt Deliveroo Lidl Aldi Superdrug Wetherspoons Wetherspoon Tesco Asda
Sainsbury's Sainsburys Morrisons Iceland Poundland Boots Primark Argos Ikea McDonald's McDonalds KFC Greggs Costa Starbucks Netflix PayPal Paypal
Revolut Monzo Wise Western Union MoneyGram Moneygram Barclays Lloyds HSBC NatWest Santander Halifax Nationwide Airbnb Booking Badoo Tinder
OnlyFans Vivastreet AdultWork Adultwork Ford Transit Mercedes Sprinter Vauxhall Vivaro BMW Audi Volkswagen VW Golf Toyota Nissan Renault
Peugeot Citroen Fiat Skoda Volvo Kia Hyundai Honda Range Rover Land Rover Luton Nokia Samsung iPhone Iphone iPad Android Apple Lycamobile
Lebara Vodafone Oyster Megabus Flixbus FlixBus Ryanair Wizz EasyJet easyJet Eurostar Premier Inn Travelodge Wi-Fi WiFi Excel Word PDF SIM
Prozac Sertraline Mirtazapine Diazepam Paracetamol Calpol Ibuprofen Tramadol Methadone Heroin Xanax`;

const FAITHS = `Bible Buddha Buddhism Buddhist Catholic Christ Christian Christianity Church God Allah Gospel Gurdwara Hindu Hinduism Imam Islam
Islamic Jain Jehovah Jesus Jewish Judaism Koran Lord Mosque Muslim Orthodox Pentecostal Protestant Quran Rastafarian Shia Sikh Sikhism Sunni
Juju Voodoo Temple Yazidi Kurd Kurds Arab Arabs Roma Traveller Travellers Gypsy`;

const PEOPLE = `Pt Mr Mrs Ms Mx Dr DoB DOB NI NINO PESEL CNP I I'm I've I'd I'll OK Okay Mum Dad PV SU PVs Pole Poles Turk Turks Brit Brits Russian Russians Slav Slavic Chinese Romanian Romanians
Albanian Albanians Vietnamese Nigerian Nigerians Bulgarian Bulgarians Kurdish Eritrean Eritreans Sudanese Lithuanian Lithuanians Latvian Latvians
Ukrainian Ukrainians Afghan Afghans Iranian Iranians Iraqi Iraqis Syrian Syrians Indian Indians Pakistani Pakistanis Bangladeshi Bangladeshis`;

const words = (list: string): readonly string[] => list.split(/\s+/);
const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());

/** Words that only say what kind of body it is; alone they are no part of a council's or county's own name. */
const BODY =
  /\b(?:city|county|borough|district|metropolitan|council|unitary|authority|royal|of|the|and|with|london|combined|corporation)\b/gi;

/** A phrase as it is looked up: lower case, apostrophes and accents as written, one space between words. */
const looked = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[-/()&,.\s]+/g, ' ')
    .trim();

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...words([CALENDAR, LANGUAGES, PLACES, BRANDS, FAITHS, PEOPLE].join(' ')),
    ...phrases(ORGANISATIONS),
    ...countries,
    ...nationalities,
    ...regions,
    ...forces,
    ...authorities,
    ...authorities.map((name) => name.replace(BODY, ' ')),
  ].map(looked),
);
const TOWNS: ReadonlySet<string> = new Set(towns.flatMap((name) => name.split(' / ')).map(looked));
/** The most words in a known phrase. */
export const LONGEST_PHRASE = Math.max(...[...KNOWN, ...TOWNS].map((phrase) => phrase.split(' ').length));

/** Is a phrase a name that tells of nobody? */
export const isKnown = (phrase: string): boolean => {
  const form = looked(phrase);
  return KNOWN.has(form) || TOWNS.has(form) || (form.endsWith("'s") && isKnown(form.slice(0, -2)));
};

/** Is a phrase a British town, which may also be somebody's last name? */
export const isTown = (phrase: string): boolean => TOWNS.has(looked(phrase));
