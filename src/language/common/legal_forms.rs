//! Legal forms of all countries.

use crate::language::pack::OrganisationCue::{self, LegalForm};
use crate::language::pack::{Row, rows};

pub(in crate::language) static LEGAL_FORMS: &[Row<OrganisationCue>] = rows![
    LegalForm =>
        "s.r.o", "inc", "incorporated", "corp", "corporation", "co", "company", "cos", "ltd", "limited", "llc",
        "l.l.c", "llp", "lp", "l.p", "plc", "p.l.c", "public limited company", "pty", "pty ltd", "pte",
        "pte ltd", "pvt", "pvt ltd", "private limited", "bhd", "sdn", "sdn bhd", "berhad", "tbk", "pjsc", "ojsc", "jsc",
        "cjsc", "pao", "ooo", "oao", "zao", "ao", "ag", "aktiengesellschaft", "se", "gmbh",
        "gesellschaft mit beschränkter haftung", "gmbh & co. kg", "gmbh & co kg", "gmbh & co. kgaa",
        "ag & co. kg", "ag & co. kgaa", "ag & co kgaa", "se & co. kgaa", "se & co. kg", "kgaa",
        "kg auf aktien", "kg", "ohg", "gbr", "ug", "ug (haftungsbeschränkt)", "e.v", "e. v", "eg", "e.g",
        "ggmbh", "gag", "partg", "partg mbb", "mbh", "ewiv", "vvag", "s.a", "sa", "s.a.s", "sarl",
        "s.à r.l", "s.a.r.l", "sca", "s.c.a", "s.p.a", "s.r.l", "srl", "nv", "n.v", "bv", "b.v", "vof",
        "bvba", "sprl", "asa", "ab", "a/s", "aps", "oy", "oyj", "ehf", "uab", "a.s", "spol. s r.o",
        "sp. z o.o", "sp z o o", "s.a.b", "s.a.b. de c.v", "sab de cv", "s.a. de c.v", "sa de cv", "de cv",
        "ltda", "eireli", "sgps", "lda", "s.l", "s.l.u", "slu", "kft", "nyrt", "zrt", "d.d", "d.o.o", "a.d",
        "e.a.d", "a.e", "kk", "k.k", "g.k", "kabushiki kaisha", "co ltd", "co. ltd", "co inc", "co. inc", "co.",
        "holdings inc", "ulc", "gmbh & cie", "& co", "& co.", "& co. kg", "& co kg", "& cie", "& cie.",
        "& sons", "& söhne", "& sohn", "und söhne", "& partners", "& partner", "& associates", "brothers",
        "gebrüder", "bros", "plc.", "a/l", "pcl", "limitée", "s.a.a", "s.p.a.", "holding ag", "holding se";
];
