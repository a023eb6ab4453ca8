/**
 * Ordinary English words. A capital letter on one of them says little, so it is not asked about where a sentence starts or
 * where practice writes it large ("the Manager"). Plurals, -ed, -ing, -ly and -er are taken off before looking.
 */
const WORDS: ReadonlySet<string> = new Set(
  `
parcel advert surname forename handle maiden employ elsewhere advertise advertisement willing found seasonal illiterate fled recd contd cont nil pts adm obs hx approx poss
abandoned abattoir ability able aboard about above abroad absence absent absolute abuse abusive accent accept access accessible accident
accommodation accompanying accord account accurate accused across act action activation active activity actor actress actual add
additional address admire admit adopter adoption adult advance advantage adventure advice advise advisor advocates affair affect afford
afraid after afternoon afterwards again against age agency agent aggressive ago agree ahead aid aim air airplane airport alarm albeit
alcohol alert alias alien alike alive all allegation alleged alley allocated allow ally almost alone along alongside aloud already
alright also alternative although always amazing ambassador ambulance among amount analysis ancient and angel anger angle angry animal
annex annexe anniversary annoying anonymity anonymous another answer antenatal anxiety anxious any anybody anyhow anymore anyone
anything anytime anyway anywhere apart apologize apology app apparently appeal appear appearance appendices applause apple application
appointment appreciate apprentice approach appropriate approval approve april are area argue argument arithmetic arm army around arrange
arrears arrest arrival arrive arrow art article artist ashamed aside ask asleep assault assigned assignment assistance assistant
associates associations assume assure asylum ate attached attack attempt attend attention attitude attorney attracted attractive
audience audition aunt authorised authority automatic available avenue average avoid awake award aware away awesome awful awkward babe
baby back background backup backwards bacon bad badge bag bail bailiff baker bakery balance balcony ball banana band bang bank bar
barber barbershop barely bargain barn baron barrel base baseball basement basic basically basis basket basketball bat bath bathroom
battery battle bay beach beacon beans bear beard beast beat beaten beautiful beauty became because become bed bedroom bedsit beef been
beer before beg began begin behalf behave behavior behaviour behind being belief believe bell belly belong belongings beloved below belt
bend beneath beneficiary benefit beside best bet betrayed better between beyond bible bicycle bid big bigger biggest bike bill billion
bird birth birthday bishop bit bite bitter black blackmail blade blah blame blank blanket blast bleeding bless blew blind block blonde
blood bloody blow blown blue board boat body bomb bond bondage bone book booklet boom boot booth booze border bored boring born borough
borrow boss bossy both bottle bottom bought bound bout bow bowl box boy boyfriend bra brain branch brand brandy brass brave bread
breadwinner break breakdown breakfast breasts breath breathe bride bridge brief bright brilliant bring bro broad broke broken brothel
brother brought browser bruise bruised brush buck bud buddy budget buffet bug build built bulbs bull bullet bum bump bunch bunny burn
burnt bury bus bush business bust busy but butcher butt button buy bye cab cabin cable cafe cage cake calendar call calm calorie came
camera camp campaign campus can cancel cancer candy cannabis cannot canteen cap capable capacity capital captain captured car caravan
card care careful carehome carol carpet carry carwash case casework cash cashpoint casino cast castle casual cat catch category cattle
caught caused cave celebrate cell center central centre cents century ceremony certain chain chair challenge chamber champ champagne
champion chance change channel chapter character charge charger charity charm chase chat cheap cheat check checklist checkout cheer
cheese chef chemical cherry chest chick chicken chief child childhood childminder children chill chin chip chippy chocolate choice
choose chop chopper chose chosen christmas chronology chuckles church cigar cigarette circle circumstances circus cited cites citizen
city civil claim claimant class classic clean cleaning clear clearly clerk clever client cliff climb clinic clinical clock close closet
clothes clothing cloud clown club clue coach coast coat cocaine cocktail code coercion coffee coincidence cold colleague collect
collection college color column com coma combat combination combined comedy comfort comfortable comic command commencement commentary
commercial commission commit committee common communicate communication community commuter commuting companion company compared
compelled competent competition complain complete complex compliant complicated complied composite compulsory computer con concentrate
concept concern concert conclusive concrete condition conditional conduct conference confess confession confidence confident confirm
confirmation confiscated conflict confront confused congratulations connected connection conscience consent consequence consider
construction consult consultant consultation contact container content contest context continue contract control convention conversation
convince cook cookie cool cooper cooperates cooperation coordinate coordinator cop coping copy copyright corn correct cos cost costume
cot cotton couch coughing could council counsel counselling count country couple courage course court cousin cover coverage covid cow
coward cowboy coworker crack cramped crash crawl crazy cream create creative creature credibility credit creep creepy crew crime
criminal criminally crisis criteria critical crops cross crowd crown crucial cruel cruise crush cry crying crystal cuckooed cultural
culture cup cupboard cure curfew curious current curry curse curtains custody customer cut cute dad daddy daily dairy daisy damage dame
damned damp dance danger dangerous dare dark darling darn data date daughter dawn day dead deaf deal dean dear death debate debt
deceived decent deception decide decision deck declaration decline deductions deep default defeat defence defend defendant defense
definitely degree delay delegated deleted delicious delighted deliver delivery demand demolition demon dens dental dentist deny
department depend dependence dependent deployment deposit depressed deputy describe description desert deserve design designated desire
desk desperate despite dessert destination destiny destitute destitution destroy destruction detail detained detective detention
determine developed development device devil devolved diabetes dial diamond did die diet dietitian differ difference different difficult
dig digit dignity dime diner dining dinner direct direction director directory dirt dirty disability disabled disagree disappear
disappointed disaster discharge discipline disclosed disclosure discover discovery discretionary discuss discussion disease disguise
disgusting dish dismissed disputed disqualification distance distress district distrustful distrusts disturb dive divine division
divorce dizzy docked doctor document does dog doing doll dollar domain domestic done door doorstep dope dormitory dosage double doubt
dough down download downstairs downtown dozen draft drag dragon drama drank draw drawn dream dress drill drink drive driveway driveways
drop drove drug drunk dry dual duck dude due dug duke dull dumb dump duplicate during dust dusty duty dwelling dying each ear earl
earlier earn earnings earring earth ease easier easily east easy eat eaten edge edition editor education effect effort egg eggs eight
either elderly election electric electrician electricity elephant elevator eleven eligibility eligible else email embarrassed
embarrassing emergency emotional emotions emperor empire employee employer employment empty enable encounter end enemy energy
enforcement engage engine enjoy enough enquire enquiry ensure enter entertainment entire entitled entrance entry environment
environmental episode equal equipment error escape escort escorted especially essential estate eternal eve even event eventually every
everybody everyday everyone everything everywhere evicted eviction evidence evil exact exam example excellent except exception
excessively exchange excited excitement exciting excuse executive exercise exhausted exhaustive exist existence exit expect expensive
experience experiment expert explain explanation explanatory exploitation exploitative exploited exploiter exploiting explosion express
expression external extra extraordinary extreme eye eyebrow fabulous face facilitators facility fact factory fail failure fair fairy
faith fake fall fallen familiar family famous fan fancy fantastic fantasy far farm fascinating fashion fast fat fate father fault favor
favorite favour favourite fear fearful features fed federal feed feel fees feet fell fella fellow felt female fence ferry fetch fever
few fictional field fifteen fifth fifty fight figure file fill film filthy final financial find fine fined finest finger fingerprints
finish fire firewall firm first fish fishing fit five fix flag flash flat flesh flew flight flinched flip floor flow flowers fly focus
folder folks follow fond food fool foolish foot football for force foreign foreman forest forever forget forgive forgot forgotten form
formal format forth fortune forward fought foul found foundation four fourth fox frame framework frank fraud freak free freedom freezer
freezing frequent fresh friday fridge friend friendship fries frightened fringe fro frog from front frozen fruit fuel full fully fun
function fund funeral funny furniture further future gain gal gambling game gang gangmaster gaps garage garbage garden gas gate gather
gave gay gear gender gene generation generous genius gentle gentleman gentlemen gestured get ghost giant gift gig gin girl girlfriend
give given glad glass global glory glossary gloves goal god goes going gold golden golf gone good goodbye goose gorgeous gosh got gotten
gov government governor grab grace grade graduate grand grandfather grandma grandmother grandpa grant grass grateful grave gray great
greatest green greenhouse grew grid grief grocer groceries groomed grooming gross ground group grow grown guarantee guard guardian
guardianship guess guest guidance guide guideline guilt guilty guitar gum gun guts guy gym habit had hair hairdresser half halfway hall
halo ham hammer hand handbook handle handover handsome handy hang happen happier happiness happy harassed hard harm harvest has hat
hatch hate haulage have hazard head headache headquarters heal health healthy hear heard heart heat heater heaven heavy heck held
helicopter hello help helpful helpless helpline hence hens her here hero herself hesitant hey hid hidden hide high highest highway hill
him himself hint hip hire his history hit hmm hockey hold hole holiday home homeless homelessness homework homicide hon honest honey
honeymoon honor honour hood hook hop hope horn horrible horse hospital host hostage hostel hot hotel hour house household housekeeper
housemate however hug huge huh human humor hundred hung hungry hunt hurry hurt husband hut hygiene hyphen ice idea identification
identify identity idiot ignore ill illegal illegally image imagination imagine immediate immigration important impossible impressed
impression impressive inbox inch incident include inconsistent incredible indeed independent index indicate indicators individual
industry inference influence info inform information initial injection injured injury innocent insane inside insight insist inspection
inspector instance instant instead instructed instructions insulin insult insurance intelligence intelligent intend intention
interaction interest interim intermittent internally international interpret interrupt interview intimidated into intro introduce
invented investigation invisible invitation invite involved iron island isolated isolation issue item its itself jack jacket jail jam
jay jazz jealous jet jewelry job jobcentre join joint joke journey joy judge judgment juice jump june jungle junior junk jury just
justice kebab keep kept kettle key keys keyworker kick kid kidnapped kidnapping kill kind king kingdom kiss kitchen kitty knee knew
knife knock know knowledge known lab label labor labour lack lad lady laid lake lamb lame lamp land landing landlady landlord landmark
landscaping lane language lap large last late latest laugh laughter launch launderette laundry law lawn lawyer lay lazy lead leaflet
league leaked learn least leather leave led left leftovers leg legal legend legislation lemon lend less lesson lets letter letting
lettuce level liar liberty library licence license lick lie life lifetime lift light lightning like likely limit line link lion lip
liquor list listened listening literally litter little live load loan lobby local locality location lock lodger lodging log loitering
lonely long look lookout loose lord lorry lose loss lost lot loud lousy love low loyal loyalty luck lucky luggage lunch lying machine
mad madam madame made magazine magic magnificent maid mail mailboxes main maintain major make makeup male mall malnourished mama man
manage mandatory manicure manner manual many map march mark market marriage marry marshal marvelous mask mason mass massage master match
mate material maternity math matter mattress max may maybe mayor meal mean meant meantime meanwhile measures meat mechanism medal media
medical medication medicine medium meet member membership memorandum memory men mental mention mercy merely merry mess message met metal
method midday middle midnight midwife midwifery might mighty migrant mile military milk miller million mind mindful mine minibus
minister ministerial minor minute miracle mirror miserable miss missile mission mistake mistaken mister mistress mix mob mode model
modern mom moment mommy mon monday money monitor monkey monster month mood moon moped mopped moral more moreover morning most motel
mother motion motive motor motorway mould mountain mouse mouth move movie much mud multi multiple mum murder muscle museum mushroom
mushrooms music musical must myself mysterious mystery nail nails naked name nanny nap narrative nasty nation national nationality
natural nature navy near neat necessarily necessary neck need needle negative negotiate neighbor neighborhood neighbour neither nephew
nerve nervous nest net network neutrally never new newest newspaper next nice nickname night nightmare nightshift nine noble nobody node
noise non none nonsense noon nor normal north nose not note notebook nothing notice noticeable notification notify now nowhere nuclear
number numerous nurse nursery nut object objection objective observable observations observed obtain obvious occasion occasionally
occupied occurred ocean odd off offences offense office official offline often oil okay old once one online only onto open opera operate
operation operational operator opinion opportunity opposite option optional orange order ordinary org organ organisation organised
organiser organization original other otherwise ought our ourselves out outbuilding outcome outfit outgoing outlines outreach outside
oven over overcrowded overheard overseas overtime overview owe owing own ownership oxygen pace pack package packhouse page paid pain
painful paint pair pal palace palm pan panel panic pants papa paper paperwork para parade paradise parallel paramedic paranoid pardon
parent park parked parlor parlour part partial particular partner partnership party pass passenger passion passport past paste pat patch
path pathetic pathway patience patient patrol pattern paving pay payslip peace peaceful peanut pearl pee pen pending penniless penny
pension people per percent perception perfect perform performance perfume perhaps period permanent permission permit perpetrator person
personal personality personnel pet petrol pharmacy phase phone photo photograph physical physically physio piano pick picnic picture pie
piece pig pile pill pillow pilot pimp pin pink pipe pit pitch pity pizza place plain plan plane planet plant plasterer plastic plate
play pleasant please pleasure plenty plot plucking plumber plus pocket poem poetry point poison poker pole police policeman policy
polite political politics pool poor pop popular porn port portal position positive possession possibility possible post postal pot
potato potential potter poultry pound pour powder power powerful practical practice practitioner pray pre precious precisely prefer
pregnant premises prepare prescription presence present presentation president press pressure presumed pretend pretty prevent previous
price pride priest primary prime prince princess principal print prison privacy private privilege prize pro probably probation problem
procedure proceed proceedings process produce product production professional professor profile profit program progress project prom
promise promotion prompt proof proper property propose prostitution protect protection protocol proud prove provide psychiatrist psychic
psycho public publication publish pull pulse pump pumpkin punch punished punishment punitive punk puppy pure purple purpose purse push
put qualified quality quarry quarter queen queried queries question queue quick quiet quit quite quota rabbit race radio rage raid
raided rail railroad rain raise ran ranch random rang range rap rape rare rat rate rather ration ray reach reaction read readable ready
real realise reality realize rear reason reasonable recall receipt receive recent reception receptionist recipient reckon recognize
recommend reconsideration reconstructed record recourse recover recovery recruited recruiter recruitment recycling red refer reference
referral reflect refreshed refusal refuse regarding regardless region regional register regret regular rehearsal related relation
relationship relative relax release relevant relief religion religious reloading reluctant rely remain remarkable remarks remember
remind remote removal remove renamed renewed rent repay repeat replace report repossession represent representative reproduction
reputation request require rescue research resident residents resist resources respect respond response responsibility responsible rest
restaurant resting result resume retention retired return revealing revenge reverse review revised revolution reward rewritten rhythm
rice rich rid ride ridiculous rifle right ring rip rise risk river road roadside rob robbery robin robot rock rocket rocky rod role roll
romance romantic roof roofing room roommate rope rose rota rotten rough round route routine row rub rubber rubbish rucksack rude ruin
rule run runaway rung rural rush sack sacred sacrifice sad safe safeguard safety said sail sailor saint sake salad salary sale salon
salt salvation same sample sanction sand sandwich sandy sarge sat satellite satisfied saturday sauce sauna save saw say scaffold
scaffolding scale scar scare scars scary scene schedule school science scientific scientist scope score scout scrap scrapyard scratch
scream screen screw script sea seal sealed search season seat sec second secondary secret secretary section sector secure security see
seek seem seen seized self selfish sell send senior sense sensitive sent sentence separate sergeant serial series serious servant serve
service servitude session set settle seven several sex sexual sexy shadow shake shall shame shape share shark sharp shave she sheep
sheet shell shelter shift shine ship shirt shock shoe shoot shop shopkeeper short shot should shout shove show shown shrink shy sibling
sick side sighs sight sign signal signature silence silent silly silver similar simple sin since sing single sink sir sire sister sit
site situation six sixth size skills skin skinny skip skull sky slap slaughter slaughterhouse slave slavery sleep sleeps slept slide
slightly slip slow small smart smell smelly smile smith smoke smoking smooth smuggled smuggler snake snap sneak snow soap soccer social
society socks soda sofa soft sold soldier solicitor solid solution solve some somebody someday somehow someone someplace something
sometime sometimes somewhere son song soon sore sorry sort soul sound soup source south space spare speak special specialist species
specific specified speech speed spell spend spent spike spin spirit spit splendid split spoil spoke spoken sport spot spouse spread
spring spy squad squalid square squat squeeze stable staff stage stairs stairwell stake stale stand standard star start starved starving
state station statistics status statute statutory stay steady steak steal steam steel step steward stick still stink stitches stock
stole stolen stomach stone stood stop store storeroom storm story straight straighten strange strategy strawberries strawberry street
streetlight strength stress stretch strictly strike string strip stroke strong struck struggle stubborn stuck student studio study stuff
stupid style subject subjective submission submit substandard subway success successful successor such suck sudden suddenly sue suffer
sugar suggest suggestion suicide suit suitable suitcase suite summary summer sun sunday sunshine super superior superseded supervisor
supper supply support suppose sure surface surgeon surgery surprise surrender surrounded surveillance survive survivor suspect
suspicious swab swallow swear sweat sweet sweetheart sweetie swell swim swing switch switchboard swollen sword symptom system table
tablet tackle tag tail take takeaway taken tale talent talk tall tank tap tape target tarmac task taste tattoo taught tax taxi tea teach
team tear tearful technically technology teeth telephone television tell temper temperature temple temporary ten tenancy tenant tend
tennis tension tent term terrible terrific territory terrorist test testify testimony text than thank that the theater theatre thee
theft their them theme themselves then theory therapist therapy there therefore these they thick thief thin think third thirsty thirty
this those thou though thought thousand threading threat threaten three threshold threw thrilled throat through throughout throw thrown
thumb thunder thursday thus thy tick ticket tie tiger tight tiles till time timeline timetable tiny tip tire tissue title toast today
toe together toilet token told tomorrow tone tongue tonight too took tool toolkit tooth top torch torn torture toss total touch tough
tour toward towel tower town toy trace tracing track trade tradition traffic trafficked trafficker trafficking tragedy tragic trail
train tram transcript transfer transition translated translator transparency transport trap trash trauma travel trawler treasure treat
tree trembling triage trial trick trigger trip trolley troops trouble trousers truck true truly trunk trust truth try tub tube tuesday
tune tunnel turf turkey turn tutor twelve twenty twice twins twist two type typical typically tyre tyres ugly unable unaccompanied
unannounced unbelievable uncertain uncle unclear uncomfortable unconfirmed unconscious undated under undercover underfed underground
underneath understand understood underwear underweight unemployed uneven unexplained unfamiliar unfortunate unhappy uniform union unique
unit universe unkempt unknown unless unlit unlocked unmet unpaid unprotected unrelated unresolved unsafe unsettled unsuitable unsure
untidy until untreated untrue unusual unwell unwilling update upload upon upper upset upstairs urgent usable use useful useless usual
vacation vague valeting valid valley valuable value vampire van vape vapes vault vegetable vehicle verbal verdict verification verified
version very via vice victim victory video view village violence violent virgin virus visa visible vision visit visitor visual vital
voice voluntary vomit von vote vulnerability vulnerable wage wagon wait waitress wake walk wall wallet want war ward warden warehouse
warm warn warrant was wash washroom waste watch water wave way weak weapon wear weather web webcam website wedding wednesday weed week
weekend weigh weight weird welcome welfare went were west western wet whale whatever wheel when whenever whereabouts whereas wherever
whether which whichever while whip whiskey whistle white who whoever whole whom whose wicked wide widow wife wifi wild will win wind
window wine wing winner winter wipe wire wisdom wise wish witch with withdraw withdrawal withheld within without witness wives wizard
woke wolf woman women won wonder wonderful wood word wore work workplace world worry worse worst worth would wound wrap wreck wrist
wristband write written wrong wrote yard yeah year yell yellow yep yesterday yet you young your yourself yourselves youth zero zone zoo
`.split(/\s+/),
);

/**
 * Words of a sentence's frame. Where one is also a name to keep out ("Will", "May", "An"), only its capital or its neighbours
 * can tell; asking about each would bury the rest.
 */
const FRAME: ReadonlySet<string> = new Set(
  `a ad ah al also am an and any are as at be but by can co could de del der di did do does don du el en for from go had has have he
her here him his how i if in is it la le let lo ma may me might more most must my no nor not of off oh ok on one or our out over own per
re shall she should so some such than that the their them then there these they this those though to too un until up us van very via von
was we were what when where which while who why will with would yet you your
didn doesn isn wasn weren couldn wouldn shouldn hasn haven hadn aren don won ain mustn needn ve ll re`.split(/\s+/),
);

const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ies|ied|ier|ily)$/, ['y']],
  [/(?:s|ly|ness|ment|ments|ful|less)$/, ['']],
  [/(?:es|ed|ing|er|ers|or|ors)$/, ['', 'e']],
];

/** Is a lower-case word ordinary English, or a plain ending on an ordinary word? */
export function isOrdinary(word: string): boolean {
  if (WORDS.has(word) || FRAME.has(word)) return true;
  return SUFFIXES.some(([suffix, bases]) => {
    if (!suffix.test(word)) return false;
    return bases.some((base) => {
      const stem = word.replace(suffix, base);
      return stem.length > 2 && (WORDS.has(stem) || WORDS.has(stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')));
    });
  });
}

/** Is a lower-case word one that every sentence is built with? */
export const isFrame = (word: string): boolean => FRAME.has(word);
