/** Ordinary words that are also first names, last names or nicknames: a capital on one inside a sentence is asked about. */
const NAMES: ReadonlySet<string> = new Set(
  `amber angel art autumn bell bill bird blessing bob boss buck bud buddy bunny candy carol chance charity chase chef cherry chip cliff comfort
cookie cooper crystal daisy dawn dean destiny diamond dick doll dragon duke earl eve faith favour fox frank gene gift glory goodness grace
grant gray guy happiness happy harmony haven holly honey hope hunter innocent ivy jack jade jasmine jay jean joy june justice king kitty lady
lane lily lion lucky major marshal mason max melody mercy merry miles noble olive page palm parker pat patience pearl penny pet piper porter
potter precious prince princess promise queen ray rich rob robin rocky rose ruby sandy shark shell smith snake snow spike star storm success
sue summer temple tiger tiny treasure trinity trip victor victory violet ward walker white black brown green gold long short little big wisdom
will wolf wood young sharp strong wise hill ash mark bishop baker carter turner fisher taylor butcher sunny sweet bear bull boxer uncle auntie`.split(
    /\s+/,
  ),
);

/** Words that practice writes large without naming anybody: offices, services, steps of the pathway. */
const FIELD: ReadonlySet<string> = new Set(
  `social worker workers housing officer officers support manager managers police modern slavery first responder responders victim victims
potential duty notify national referral mechanism home office council councillor adult adults child children childrens services service team
teams hospital school college university court crown mental health safeguarding board lead leads senior deputy head nurse doctor midwife
teacher advisor adviser advocate caseworker project coordinator director detective constable sergeant inspector superintendent interpreter
solicitor immigration enforcement border force local authority county city borough district act section care carer needs assessment capacity
reasonable conclusive grounds decision credit benefit benefits universal second third north south east west eastern western northern
southern accident emergency room unit ward centre department security guard bank account insurance number card passport driving licence
general practitioner consultant town hall job food church state union independent trafficking guardian domestic abuse violence protection
order outreach link red cross reference crime date time place name notes note action actions update risk plan summary chronology background
client patient service user users person persons street day night early help family families youth offending probation prison fire rescue
ambulance trust foundation community public primary secondary human rights criminal justice legal aid civil citizens advice line helpline
hate serious organised county lines gang gangs sexual labour exploitation exploited servitude forced debt bondage organ removal criminality
trafficked trafficker traffickers competent single statement strategy discussion meeting conference report form forms part stage step rota
operational specialist tenancy tenant landlord property private rented sector temporary accommodation visa visas asylum refugee refugees
settlement scheme embassy consulate high supreme magistrates tribunal upper operation intelligence multi agency hub gateway front door desk
reception triage clinic surgery practice maternity antenatal district visitor visiting learning disability disabilities autism`.split(
    /\s+/,
  ),
);

/** Is a lower-case ordinary word also somebody's name? */
export const isName = (word: string): boolean => NAMES.has(word);

/** Is a lower-case word one that practice writes large? */
export const isFieldWord = (word: string): boolean => FIELD.has(word);
