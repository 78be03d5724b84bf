//! Adjectives and nouns of nations, and places that only English writes so.

use crate::language::pack::OrganisationCue::{self, Nationality, Place, PlaceNoun};
use crate::language::pack::{Row, rows};

pub(super) static PLACES: &[Row<OrganisationCue>] = rows![
    Nationality =>
        "american|s", "british", "briton|s", "english", "scottish", "welsh", "irish", "french", "german|s",
        "italian|s", "spanish", "portuguese", "dutch", "belgian|s", "swiss", "austrian|s", "swedish",
        "danish", "norwegian|s", "finnish", "icelandic", "polish", "czech|s", "slovak", "slovenian",
        "hungarian|s", "romanian|s", "bulgarian", "greek|s", "turkish", "russian|s", "ukrainian|s",
        "belarusian", "estonian", "latvian", "lithuanian", "serbian", "croatian", "bosnian", "albanian",
        "macedonian", "cypriot", "maltese", "israeli|s", "palestinian|s", "arab|s", "arabic", "saudi|s",
        "saudi arabian", "iranian|s", "iraqi|s", "syrian|s", "lebanese", "jordanian", "egyptian|s",
        "libyan", "tunisian", "algerian", "moroccan", "kuwaiti", "qatari", "emirati", "yemeni", "afghan",
        "pakistani|s", "indian|s", "bangladeshi", "sri lankan", "nepalese", "chinese", "japanese",
        "korean|s", "south korean|s", "north korean", "taiwanese", "mongolian", "thai", "vietnamese",
        "cambodian", "malaysian|s", "indonesian|s", "filipino|s", "philippine", "singaporean",
        "australian|s", "new zealander|s", "canadian|s", "mexican|s", "brazilian|s", "argentine|s",
        "argentinian", "chilean", "colombian", "venezuelan", "peruvian", "bolivian", "ecuadorian",
        "uruguayan", "paraguayan", "cuban", "jamaican", "haitian", "african|s", "south african|s",
        "nigerian|s", "kenyan|s", "ghanaian", "ethiopian", "ugandan", "tanzanian", "zambian", "zimbabwean",
        "angolan", "namibian", "sudanese", "somali", "senegalese", "ivorian", "european|s", "asian|s",
        "western", "eastern", "northern", "southern", "latin american", "middle eastern", "scandinavian",
        "nordic", "baltic", "balkan", "anglo", "franco", "sino", "russo", "soviet", "californian", "texan",
        "hawaiian", "bavarian", "londoner|s", "new yorker|s", "parisian", "catalan", "flemish", "quebecois",
        "kazakh", "georgian", "armenian", "azerbaijani", "uzbek", "islamic", "muslim|s", "christian|s",
        "jewish", "jew|s", "catholic|s", "protestant", "hindu|s", "sikh", "buddhist", "republican|s",
        "democrat|s", "democratic", "conservative|s", "labour", "liberal|s", "tory", "tories",
        "socialist|s", "communist|s", "marxist", "european union";
    Place =>
        "bavaria", "saxony", "gulf", "gulf states", "gulf coast", "west", "east", "north", "south",
        "northwest", "northeast", "southwest", "southeast", "west coast", "east coast", "earth", "moon",
        "mars", "park", "avenue", "street", "road", "square", "city", "county", "valley", "lake", "river",
        "mountain", "mount", "island", "islands", "bay", "beach", "hill", "hills", "district", "province",
        // Short for states
        "calif", "fla", "conn", "ariz", "colo", "tenn", "tex", "wis", "minn", "mich", "okla", "nev", "neb", "kan",
        "ala",
        // Counties of the British Isles
        "aberdeenshire", "anglesey", "antrim", "armagh", "bedfordshire", "buckinghamshire", "caithness",
        "carlow", "carmarthenshire", "cavan", "ceredigion", "denbighshire", "derry", "donegal", "dumfriesshire",
        "fermanagh", "fife", "flintshire", "galway", "gloucestershire", "gwynedd", "herefordshire",
        "kildare", "kilkenny", "lanarkshire", "laois", "leicestershire", "leitrim", "longford", "lothian",
        "louth", "mayo", "meath", "midlothian", "monaghan", "monmouthshire", "nottinghamshire",
        "offaly", "pembrokeshire", "perthshire", "powys", "roscommon", "rutland", "shropshire", "sligo",
        "staffordshire", "teesside", "tipperary", "tyneside", "tyrone", "warwickshire", "waterford",
        "westmeath", "wexford", "wicklow", "worcestershire", "wrexham",
        "region", "state", "coast", "downtown", "airport", "stadium", "bridge", "harbour", "tower";
    PlaceNoun =>
        "city of", "town of", "village of", "state of", "province of", "region of", "district of",
        "county of", "island of", "republic of", "capital of", "suburb of", "city", "town",
        "village", "capital", "nearby", "neighbouring", "neighboring", "province", "island",
        "county", "district", "township", "borough", "municipality";
];
