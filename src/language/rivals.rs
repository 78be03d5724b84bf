//! Function words of languages that the crate does not read: evidence against those it does. They need not tell
//! these languages apart, only from the packs; neighbours that share many words with a pack have longer lists, and
//! languages that nobody would take for a pack's share a row.

/// A row per language: its most frequent function words, in any spelling that folds alike.
pub(super) static FUNCTION_WORDS: [&str; 15] = [
    // Dutch
    "de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn dit \
     zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu \
     ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier \
     wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere den was \
     zoals tussen volgens onze tijdens maken gaan jaar nieuwe vooral jij wij hij heel weer echter sinds vanaf binnen",
    // Afrikaans
    "die van en het in is nie n om te vir wat hy dit sy ek met op as was ons word sal kan hulle se hom jy maar daar een \
     aan deur ook so na dat moet my nog jou by of baie al toe uit kom gaan haar ander sou net wees hierdie oor waar \
     mense waarin reeds tot sedert volgens jaar onder tussen gesê is hê wil daardie",
    // Luxembourgish
    "de den d an vun mat fir ass net op dat vum eng si hunn huet ze um och dei sai sech gett war waren mir bei zu der \
     am en e een eent wei dass awer no iwwer ginn nach als vu mee hat dem engem enger kann keng ganz all lo well \
     hien hir hire eis elo dei deen virun tescht nom duerch gouf goufen sinn muss joer meei dofir",
    // Danish and Norwegian
    "og i at det en den til er som pa de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over \
     da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind nar vaere dog noget \
     ville jo deres efter ned skulle denne end dette mit ogsa under have dig anden hende mine alt meget sit sine \
     vor mod disse hvis din nogle hos blive mange ad bliver hendes vaeret jer sadan av seg jeg ble fikk etter mot \
     vaere noe noen naar kan hva ei eit ein dei ikkje eg fra ma mellom hadde bli blitt gjennom ved enn sa nye ar",
    // Swedish and Icelandic
    "och det att i en jag hon som han pa den med var sig foer sa till aer men ett om hade de av icke mig du henne da sin \
     nu har inte hans honom skulle hennes daer min man ej vid kunde nagot fran ut naer efter upp vi dem vara vad oever \
     an dig kan sina haer ha mot alla under nagon eller allt mycket sedan ju denna sjaelv detta at utan varit hur \
     ingen mitt ni bli blev oss din dessa nagra deras blir mina samma vilken er sadan var blivit dess inom mellan \
     sadant varfoer varje vilka ditt vem vilket sitta sadana og thad sem ad fyrir ekki vid ef hann",
    // French
    "le la les l de des du d un une et a au aux en dans que qui qu il elle ils elles on nous vous je tu ce cet cette ces \
     se son sa ses leur leurs mon ma mes ton ta tes notre votre nos vos pour par sur avec sans sous est sont etait \
     etaient ete etre ont avait avoir fait plus pas ne n ou mais donc car comme si tout tous toute toutes y dont apres \
     avant entre depuis selon aussi meme tres bien deux c j m s t lors peut selon chez vers encore dit quand",
    // Spanish, Catalan and Galician
    "el la los las un una unos unas de del al y e o u que en a por para con sin sobre entre hasta desde se su sus lo le \
     les no si es son era fue ser ha han hay esta este esto estos estas ese esa como mas pero porque cuando donde \
     muy ya tambien todo todos todas otro otra otros segun ante durante tras mi me te nos yo tiene puede anos dos \
     els amb per dels les una i va ser als aquest aquesta mes que ho hi seva seu ao pola",
    // Portuguese
    "o a os as um uma uns umas de do da dos das no na nos nas em ao aos pelo pela e ou que se por para com sem sobre \
     entre ate desde seu sua seus suas nao sim sao era foi ser tem ha esta este isso mais mas porque quando onde muito \
     ja tambem todo todos outro segundo durante apos eu ele ela eles nos lhe como pode anos dois foram",
    // Italian
    "il lo la i gli le un uno una l di del dello della dei degli delle a al alla ai alle da dal dalla dai in nel nella \
     nei con su sul sulla per tra fra e ed o che chi non si ci ne sono era erano stato stata essere ha hanno aveva come \
     piu ma anche se quando dove perche questo questa questi quello suo sua suoi loro tutti tutto dopo prima ancora \
     solo due anni dell nell all dall sull c mi ti vi molto gia",
    // Romanian
    "si in de la cu pe un o nu ca mai din sa este pentru care sunt au fost al ai ale prin dar sau fi acest aceasta lui \
     ei se ce cel cea dupa fara spre intre despre doar am are",
    // Polish, Czech, Slovak, Croatian, Slovenian
    "i w z na do nie sie ze to jest o jak po co ale za od przez dla przy czy tym juz tego tylko jego lub oraz byl byla \
     bylo byc sa ktory ktora ktore roku a je ve se si jsem jsou byl bylo ktery ktera aby tak uz jako podle pro pri \
     jeho nebo jen ktere tento sa ako pre ktory su bol bola da u ne iz kao koji koja koje ili su bi biti sto samo ga \
     je ki pa tudi kot pri",
    // Finnish and Estonian
    "ja on ei se etta oli han mutta ovat olla kun niin myos sen hanen kuin joka jos mita mukaan ole tai minun ne sita \
     vain viela nyt siita sitten mina kanssa jossa voi jo jalkeen ta ning aga kes kui mis ka oma see need oma et",
    // Hungarian
    "a az es hogy nem egy is de ez meg csak volt van vagy mert mint el meg azt ha minden maga mar lesz ki be fel volna \
     szerint amely aki ami",
    // Turkish, Indonesian, Malay, Swahili, Tagalog, Vietnamese in Latin letters
    "ve bir bu da de icin ile olarak cok daha gibi kadar sonra ama degil olan var ne o diye en yang dan di dari untuk \
     dengan pada ini itu tidak dalam akan oleh adalah ke juga bahwa tersebut saya mereka ada atau na ya wa kwa ni la za \
     katika ang ng sa mga ay kay hindi ito cua va la co trong cho duoc khong nhung mot",
    // Latvian, Lithuanian, Irish, Welsh, Basque, Latin, Esperanto
    "un ir par no ar kas ka uz bet tas ta pie vai bija kaip ne tai yra is su bet buvo kad agus an na ar is ag go le do \
     ni bhi yn y yr i ar o mae ei wedi eta da ez ere izan dira et in est non cum ad ut sed qui quae la kaj estas en \
     de ne mi li",
];
