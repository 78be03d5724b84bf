//! Text from articles as text in HTML: whatever it holds, it stays text.

use serde::Serialize;

/// `raw` as text or as the value of a quoted attribute.
pub(super) fn text(raw: &str) -> String {
    let mut safe = String::with_capacity(raw.len() + raw.len() / 16);
    for c in raw.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // Not allowed in HTML, not even as references.
            '\n' | '\t' => safe.push(c),
            _ if c.is_control() => safe.push('\u{fffd}'),
            _ => safe.push(c),
        }
    }
    safe
}

/// `value` as JSON that can stand in a script element: nothing in it can close the element or open a comment.
pub(super) fn json(value: &impl Serialize) -> String {
    // Maps with string keys and finite numbers can always be written.
    let plain = serde_json::to_string(value).unwrap_or_default();
    let mut safe = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", c as u32)),
            _ => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text() {
        assert_eq!(
            text("<a href='x' title=\"y\">&\0"),
            "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;\u{fffd}"
        );
    }

    #[test]
    fn json_cannot_leave_its_element() {
        let hostile = "</script><!--<script>&\u{2028}";
        let safe = json(&hostile);
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).expect("JSON"), hostile);
    }
}
