package org.longview.delivery;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of statuses and resolutions that are known to mean that work was dropped, in the languages
 * that Jira comes in; whatever is not among them is taken as delivered until somebody says
 * otherwise.
 *
 * <p>Names are compared by their letters and digits alone, without case and accents, so that an
 * apostrophe of another kind or a missing space makes no other name.
 */
final class KnownNames {
    /** What all ended issues are, before it is said how: "Closed - Duplicate", "Done: rejected". */
    private static final String ENDED =
            """
            done; closed; resolved; complete; completed; finished; ended; erledigt; geschlossen;
            abgeschlossen; gelöst; fertig; beendet; terminé; terminée; fermé; fermée; clos; résolu;
            résolue; fini; hecho; cerrado; cerrada; resuelto; resuelta; terminado; finalizado;
            feito; fechado; fechada; resolvido; resolvida; concluído; encerrado; fatto; chiuso;
            chiusa; risolto; risolta; completato; gereed; klaar; gesloten; opgelost; voltooid;
            afgerond; færdig; lukket; løst; ferdig; utført; klar; stängd; stängt; löst; klart;
            valmis; suljettu; ratkaistu; lokið; lokað; leyst; tehtud; suletud; lahendatud; gotowe;
            zamknięte; zamknięty; rozwiązane; ukończone; hotovo; uzavřeno; vyřešeno; dokončeno;
            uzavreté; vyriešené; kész; lezárt; lezárva; megoldva; finalizat; închis; rezolvat;
            готово; закрыто; закрыт; решено; завершено; выполнено; сделано; 完了; 終了; 解決済み;
            クローズ; 완료; 완료됨; 닫힘; 종료; 해결됨; 完成; 已完成; 关闭; 已关闭; 已解决; 關閉; 已關閉;
            已解決
            """;

    /** Letters that no accent can be taken from. */
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "ø", "o", "æ", "ae", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
                    "i");

    /** As those write who have no such key. */
    private static final Map<String, String> SPELT_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe");

    private static final Set<String> DROPPED = folded(DroppedNames.LANGUAGES);

    private static final Set<String> ENDINGS = folded(List.of(ENDED));

    /**
     * Between the parts of a name; a hyphen only with a space, for it also makes one word of two.
     */
    private static final Pattern BETWEEN = Pattern.compile("[/:|,;()\\[\\]–—→>：／（）・、]|-\\s|\\s-");

    /** One that ends with a space, a hyphen or an underscore, and what follows it. */
    private static final Pattern FIRST_WORD =
            Pattern.compile("([^\\s_-]+)[\\s_-]+(?:as\\s+|als\\s+)?(.+)", Pattern.CASE_INSENSITIVE);

    private KnownNames() {}

    /**
     * What the name is known to mean: as a whole, in one of its parts ("Done - Cancelled"), or
     * behind what all ended issues are ("Closed as duplicate", "Done-Rejected").
     */
    static Meaning meaning(String name) {
        if (name == null) {
            return Meaning.DELIVERED;
        }
        return Stream.concat(Stream.of(name), BETWEEN.splitAsStream(name))
                        .anyMatch(part -> isDropped(part.strip()))
                ? Meaning.DROPPED
                : Meaning.DELIVERED;
    }

    private static boolean isDropped(String part) {
        if (DROPPED.contains(folded(part))) {
            return true;
        }
        Matcher words = FIRST_WORD.matcher(part);
        return words.matches()
                && ENDINGS.contains(folded(words.group(1)))
                && DROPPED.contains(folded(words.group(2)));
    }

    /** The name by its letters and digits alone, without case and accents. */
    static String folded(String name) {
        String lower = replaced(name.toLowerCase(Locale.ROOT), LETTERS);
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String replaced(String text, Map<String, String> letters) {
        String replaced = text;
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            replaced = replaced.replace(letter.getKey(), letter.getValue());
        }
        return replaced;
    }

    private static Set<String> folded(List<String> languages) {
        Set<String> names = new HashSet<>();
        for (String language : languages) {
            for (String name : language.split(";")) {
                names.add(folded(name));
                names.add(folded(replaced(name, SPELT_OUT)));
            }
        }
        return Collections.unmodifiableSet(names);
    }
}
