//! Verbs whose arguments say what they tell.

use crate::language::pack::{Frame, MetricList, frame, frame_phrases};

pub(super) static FRAMES: &[MetricList] = &[
    frame(Frame::Cut, "
        ab|bauen, ab|schaffen, ein|sparen, entlassen/entlässt/entließ/entlassen, feuern, frei|setzen, kündigen, kürzen,
        opfern, reduzieren, senken, streichen/streicht/strich/gestrichen, verkleinern, vernichten,
        verringern"),
    frame(Frame::Vanish, "
        aus|scheiden/scheidet/schied/geschieden, aus|treten/tritt/trat/getreten, entfallen/entfällt/entfiel/entfallen,
        gehen/geht/ging/gegangen, verlassen/verlässt/verließ/verlassen, verloren|gehen/geht/ging/gegangen,
        verschwinden/verschwindet/verschwand/verschwunden, wackeln, weg|fallen/fällt/fiel/gefallen"),
    frame(Frame::Hire, "
        an|heuern, an|stellen, an|werben/wirbt/warb/geworben, auf|nehmen/nimmt/nahm/genommen, ein|stellen,
        engagieren, rekrutieren, suchen"),
    frame(Frame::Create, "
        auf|bauen, entstehen/entsteht/entstand/entstanden, errichten, schaffen/schafft/schuf/geschaffen"),
    frame(Frame::Employ, "
        arbeiten, beschäftigen"),
    frame(Frame::Lose, "ein|büßen, verlieren/verliert/verlor/verloren, verspielen"),
    frame(Frame::Win, "
        dazu|gewinnen/gewinnt/gewann/gewonnen, gewinnen/gewinnt/gewann/gewonnen,
        hinzu|gewinnen/gewinnt/gewann/gewonnen, zu|gewinnen/gewinnt/gewann/gewonnen"),
    frame(Frame::Add, "
        dazu|kommen/kommt/kam/gekommen, ergänzen, hinzu|fügen, hinzu|kommen/kommt/kam/gekommen"),
    frame(Frame::Earn, "
        ein|fahren/fährt/fuhr/gefahren, ein|streichen/streicht/strich/gestrichen, verdienen"),
    frame(Frame::Make, "machen"),
    frame(Frame::Pay, "
        aus|zahlen, bezahlen, blechen, hin|blättern, hin|legen, nach|zahlen, zahlen,
        überweisen/überweist/überwies/überwiesen"),
    frame(Frame::Spend, "
        auf|wenden/wendet/wendete/gewendet, aus|geben/gibt/gab/gegeben, investieren, lenken, locker|machen, pumpen,
        stecken"),
    frame(Frame::Distribute, "aus|schütten"),
    frame(Frame::SetAside, "
        bereit|stellen, ein|planen, rück|stellen, veranschlagen, vor|sehen/sieht/sah/gesehen, zurück|legen,
        zurück|stellen"),
    frame(Frame::Buy, "
        auf|kaufen, erstehen/ersteht/erstand/erstanden, erwerben/erwirbt/erwarb/erworben, kaufen, schlucken,
        zu|kaufen, übernehmen/übernimmt/übernahm/übernommen"),
    frame(Frame::Sell, "ab|geben/gibt/gab/gegeben, ab|stoßen/stößt/stieß/gestoßen, verkaufen, veräußern"),
    frame(Frame::Offer, "
        an|bieten/bietet/bot/geboten, bieten/bietet/bot/geboten, offerieren,
        überbieten/überbietet/überbot/überboten"),
    frame(Frame::Receive, "
        bekommen/bekommt/bekam/bekommen, empfangen/empfängt/empfing/empfangen,
        erhalten/erhält/erhielt/erhalten"),
    frame(Frame::Collect, "
        ein|nehmen/nimmt/nahm/genommen, ein|spielen, erlösen, kassieren, lösen, vereinnahmen"),
    frame(Frame::Flow, "
        fließen/fließt/floss/geflossen, hinein|fließen/fließt/floss/geflossen,
        zugute|kommen/kommt/kam/gekommen, zu|fließen/fließt/floss/geflossen"),
    frame(Frame::Promise, "
        an|kündigen, besetzen, bieten/bietet/bot/geboten, bringen/bringt/brachte/gebracht,
        vergeben/vergibt/vergab/vergeben, versprechen/verspricht/versprach/versprochen, zu|sagen"),
    frame(Frame::Raise, "
        auf|nehmen/nimmt/nahm/genommen, beschaffen, ein|sammeln, ein|werben/wirbt/warb/geworben,
        leihen/leiht/lieh/geliehen"),
    frame(Frame::Cost, "kosten, verschlingen/verschlingt/verschlang/verschlungen"),
    frame(Frame::Charge, "berechnen, fordern, nehmen/nimmt/nahm/genommen, verlangen, verrechnen"),
    frame(Frame::Punish, "bestrafen, brummen, verdonnern, verhängen, verurteilen"),
    frame(Frame::Save, "ein|sparen, sparen"),
    frame(Frame::Owe, "schulden"),
    frame(Frame::Operate, "
        besitzen/besitzt/besaß/besessen, betreiben/betreibt/betrieb/betrieben, führen,
        halten/hält/hielt/gehalten, unterhalten/unterhält/unterhielt/unterhalten"),
    frame(Frame::Open, "
        auf|machen, auf|sperren, dicht|machen, eröffnen, schließen/schließt/schloss/geschlossen,
        still|legen, zu|machen, zu|sperren"),
    frame(Frame::Build, "aus|bauen, bauen, erweitern, modernisieren"),
    frame(Frame::Order, "beauftragen, bestellen, ordern"),
    frame(Frame::Carry, "
        befördern, bringen/bringt/brachte/gebracht, fliegen/fliegt/flog/geflogen, transportieren"),
    frame(Frame::Accommodate, "
        beherbergen, fassen, unter|bringen/bringt/brachte/gebracht"),
    frame_phrases(Frame::Accommodate, "platz für, plätze für, raum für"),
    frame(Frame::Serve, "
        bedienen, behandeln, beliefern, betreuen, ernähren, erreichen, pflegen, unterrichten, verköstigen,
        verpflegen, versorgen"),
    frame(Frame::Attract, "
        an|locken, an|ziehen/zieht/zog/gezogen, begrüßen, besichtigen, besuchen,
        bewerben/bewirbt/bewarb/beworben, nutzen, sehen/sieht/sah/gesehen, strömen,
        teil|nehmen/nimmt/nahm/genommen, verzeichnen, zu|hören, zu|schauen"),
    frame(Frame::Generate, "erwirtschaften, erzeugen, generieren, produzieren"),
    frame(Frame::Affect, "betreffen/betrifft/betraf/betroffen"),
    frame(Frame::Recall, "zurück|nehmen/nimmt/nahm/genommen, zurück|rufen/ruft/rief/gerufen"),
    frame(Frame::Refit, "nach|rüsten, um|bauen, um|rüsten"),
    frame(Frame::Contribute, "bei|steuern, bei|tragen/trägt/trug/getragen"),
    frame(Frame::Support, "beteiligen, bezuschussen, fördern, sponsern, subventionieren, unterstützen"),
    frame(Frame::Grow, "expandieren, wachsen/wächst/wuchs/gewachsen"),
    frame(Frame::Equal, "aus|machen, entsprechen/entspricht/entsprach/entsprochen"),
    frame(Frame::Complete, "
        fertig|stellen, vollenden/vollendet/vollendete/vollendet"),
    frame(Frame::Lend, "
        aus|leihen/leiht/lieh/geliehen, verleihen/verleiht/verlieh/verliehen"),
    frame_phrases(Frame::Serve, "
        ausreichend für, genug für, genug strom für, strom für"),
];
