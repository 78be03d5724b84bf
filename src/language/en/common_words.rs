//! Everyday words, which a capital at the head of a sentence makes no name: "Strong demand", "Cheap imports".

use crate::language::pack::OrganisationCue::{self, Plain};
use crate::language::pack::{Row, rows};

pub(super) static COMMON_WORDS: &[Row<OrganisationCue>] = rows![
    // Names of organisations, heads and kinds are left out.
    Plain =>
        "abnormal", "abroad", "abundant", "academic", "adequate", "adult", "adverse", "affluent", "alarm",
        "albeit", "alter", "altogether", "ample", "analogue", "anyway", "appeal", "bad", "battery", "bearish",
        "beauty", "bicycle", "bike", "binding", "borrower", "breach", "brisk", "broad", "bulk", "bullish",
        "bumper", "busy", "casino", "cereal", "certain", "cheap", "cheque", "chip", "cigarette", "client",
        "coastal", "cold", "comeback", "common", "component", "compulsory", "cricket", "debit", "device",
        "difficult", "dirty", "display", "distant", "doctor", "donor", "downstream", "drama", "driver", "drought",
        "dry", "dual", "easy", "egg", "entire", "expansion", "expertise", "farmer", "feedback", "female", "field",
        "film", "finale", "flat", "flood", "format", "frozen", "future", "gradual", "guest", "gym", "hack",
        "halt", "healthy", "heavy", "hidden", "horizontal", "humor", "hunger", "hydro", "hype", "idle",
        "immediate", "import", "important", "inbound", "incomplete", "individual", "indoor", "input", "instant",
        "insufficient", "intelligent", "irregular", "jewellery", "jewelry", "juice", "key", "laptop", "large",
        "lean", "leather", "light", "loose", "lorry", "lottery", "luxury", "machine", "male", "mandatory",
        "manual", "medicine", "mild", "moderate", "modest", "module", "moral", "music", "neutral", "newer", "non",
        "norm", "normal", "nurse", "offline", "older", "onshore", "optimal", "ordinary", "original", "outbound",
        "outdoor", "overdue", "parallel", "parcel", "particular", "pause", "peer", "pessimistic", "pilot", "pipe",
        "poker", "poor", "propaganda", "protest", "pub", "quick", "rapid", "raw", "ready", "recent", "record",
        "regular", "regulatory", "remote", "repair", "replace", "rich", "risky", "ritual", "robust", "satellite",
        "scarce", "scooter", "sensor", "separate", "server", "severe", "shallow", "sharp", "shoe", "significant",
        "simple", "slight", "sluggish", "smart", "snack", "soft", "somehow", "sound", "spare", "specific",
        "steady", "steep", "strong", "suburban", "sudden", "sufficient", "talent", "teacher", "temporary",
        "tenant", "terror", "textile", "therapy", "thereafter", "thereby", "thermal", "thin", "tight", "tire",
        "tool", "tough", "tourist", "traveller", "truck", "turnaround", "tyre", "uncertain", "unclear", "unpaid",
        "unusual", "upstream", "usual", "valve", "vehicle", "visitor", "vital", "volatile", "voluntary", "warm",
        "weak", "wealthy", "whilst", "wired";
];
