package org.longview.delivery;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.longview.delivery.Ending.Kind;

public class MeaningsTest {
    private static Meaning known(String name) {
        return Meanings.DEFAULTS.of(Kind.RESOLUTION, "1", name).meaning();
    }

    @Test
    public void known_names_of_giving_up_mean_dropped() {
        for (String name :
                new String[] {
                    "Won't Do",
                    "Won’t Fix",
                    "WONT  DO",
                    "DUPLICATE",
                    " Invalid ",
                    "Cannot Reproduce",
                    "Declined",
                    "Incomplete",
                    "Obsolete",
                    "Canceled",
                    "Not a Bug",
                    "Won't be done",
                    "Closed - Won't Fix",
                    "Abandoned"
                }) {
            assertEquals(name, Meaning.DROPPED, known(name));
        }
    }

    @Test
    public void one_part_of_a_name_is_enough() {
        for (String name :
                new String[] {
                    "Done - Cancelled",
                    "Geschlossen - Abgelehnt",
                    "Closed (Won't fix)",
                    "Closed (Won’t Fix)",
                    "Resolved/Duplicate",
                    "Done: Rejected",
                    "Done – killed",
                    "Done — Scrapped",
                    "Done-Rejected",
                    "DONE_CANCELLED",
                    "Closed as duplicate",
                    "closed as not planned",
                    "Erledigt, verworfen",
                    "Fermé : annulé",
                    "Cerrado | Descartado",
                    "[Rejected] by board",
                    "Terminé / Sans suite",
                    "完了（却下）",
                    "已关闭 - 已取消",
                    "N/A"
                }) {
            assertEquals(name, Meaning.DROPPED, known(name));
        }
    }

    @Test
    public void more_names_of_giving_up_are_known() {
        for (String name :
                new String[] {
                    "Killed",
                    "Scrapped",
                    "Terminated",
                    "Removed",
                    "Deleted",
                    "Entfernt",
                    "Gelöscht",
                    "GELOESCHT",
                    "Not planned",
                    "Void",
                    "Withdrawn",
                    "Superseded",
                    "Not doing",
                    "Will not do",
                    "Out of scope",
                    "Supprimé",
                    "Eliminado",
                    "Removido",
                    "Rimosso",
                    "Verwijderd",
                    "Slettet",
                    "Borttagen",
                    "Poistettu",
                    "Usunięte",
                    "Odstraněno",
                    "Удалено",
                    "削除済み",
                    "삭제됨",
                    "已删除"
                }) {
            assertEquals(name, Meaning.DROPPED, known(name));
        }
    }

    @Test
    public void words_that_merely_occur_mean_nothing() {
        for (String name :
                new String[] {
                    "Not cancelled",
                    "Non-Rejected",
                    "Rejected work done",
                    "Void check done",
                    "Done",
                    "Closed",
                    "Closed - Done",
                    "Terminé",
                    "Terminado",
                    "Gelöst",
                    "Un-cancelled",
                    "Duplicate check passed",
                    "Delivered (to customer)",
                    "Removed from quarantine",
                    " - ",
                    "/"
                }) {
            assertEquals(name, Meaning.DELIVERED, known(name));
        }
    }

    @Test
    public void they_are_known_in_every_language_that_jira_comes_in() {
        for (String name :
                new String[] {
                    "Wird nicht erledigt",
                    "Ungueltig",
                    "Annulé",
                    "ANNULE",
                    "Ne sera pas corrigé",
                    "No se hará",
                    "Não será feito",
                    "Duplicata",
                    "Não é possível reproduzir",
                    "Non verrà fatto",
                    "Wordt niet gedaan",
                    "Geannuleerd",
                    "Afvist",
                    "Kan ikke gjenskapes",
                    "Åtgärdas inte",
                    "Ei tehdä",
                    "Verður ekki gert",
                    "Tühistatud",
                    "Odrzucone",
                    "Zrušeno",
                    "Zamietnuté",
                    "Nem reprodukálható",
                    "Nu se va face",
                    "Отклонён",
                    "Не будет сделано",
                    "対応しない",
                    "ｷｬﾝｾﾙ",
                    "취소됨",
                    "不予处理",
                    "已拒絕"
                }) {
            assertEquals(name, Meaning.DROPPED, known(name));
        }
    }

    @Test
    public void a_name_means_the_same_however_its_accents_are_stored() {
        assertEquals(Meaning.DROPPED, known("Rejete\u0301"));
        assertEquals(Meaning.DROPPED, known("Ungu\u0308ltig"));
        assertEquals(
                Meaning.DROPPED,
                known(java.text.Normalizer.normalize("취소됨", java.text.Normalizer.Form.NFD)));
    }

    @Test
    public void any_other_name_means_delivered_and_so_does_none() {
        for (String name :
                new String[] {
                    "Done",
                    "Fixed",
                    "Resolved",
                    "Closed",
                    "Erledigt",
                    "Fertig",
                    "Terminé",
                    "完了",
                    "",
                    "'",
                    null
                }) {
            assertEquals(name, Meaning.DELIVERED, known(name));
        }
    }

    @Test
    public void
            what_is_set_for_an_id_comes_before_what_is_known_of_its_name_and_outlives_renaming() {
        Meanings meanings =
                new Meanings(
                        Map.of(
                                        new Ending.Key(Kind.STATUS, "7"), Meaning.DELIVERED,
                                        new Ending.Key(Kind.RESOLUTION, "8"), Meaning.DROPPED)
                                ::get,
                        Map.of());

        for (String name : new String[] {"Cancelled", "Shipped", "取消"}) {
            assertEquals(Meaning.DELIVERED, meanings.of(Kind.STATUS, "7", name).meaning());
            assertEquals(Meaning.DROPPED, meanings.of(Kind.RESOLUTION, "8", name).meaning());
            assertTrue(meanings.of(Kind.STATUS, "7", name).confirmed());
        }
        assertEquals(
                "a resolution of the same id is another thing",
                Meaning.DROPPED,
                meanings.of(Kind.RESOLUTION, "7", "Cancelled").meaning());
        assertFalse(meanings.of(Kind.RESOLUTION, "7", "Cancelled").confirmed());
    }

    @Test
    public void what_was_set_for_the_name_of_a_resolution_still_holds() {
        Meanings meanings =
                new Meanings(
                        key -> null,
                        Map.of("Duplicate", Meaning.DELIVERED, "Parked", Meaning.DROPPED));

        assertEquals(Meaning.DELIVERED, meanings.of(Kind.RESOLUTION, "1", "duplicate").meaning());
        assertEquals(Meaning.DROPPED, meanings.of(Kind.RESOLUTION, "2", "PARKED").meaning());
        assertEquals(Meaning.DROPPED, meanings.of(Kind.RESOLUTION, "3", "Won't Do").meaning());
        assertEquals(Meaning.DELIVERED, meanings.of(Kind.STATUS, "2", "Parked").meaning());
    }

    @Test
    public void an_issue_is_dropped_when_its_status_or_its_resolution_says_so_and_it_is_done() {
        Ending done = Meanings.DEFAULTS.of(Kind.STATUS, "1", "Done");
        Ending cancelled = Meanings.DEFAULTS.of(Kind.STATUS, "2", "Cancelled");
        Ending fixed = Meanings.DEFAULTS.of(Kind.RESOLUTION, "1", "Fixed");
        Ending never = Meanings.DEFAULTS.of(Kind.RESOLUTION, "2", "Won't Do");

        assertFalse(new Closing(done, fixed).isDropped(StatusCategory.DONE));
        assertFalse(new Closing(done, null).isDropped(StatusCategory.DONE));
        assertTrue(new Closing(done, never).isDropped(StatusCategory.DONE));
        assertTrue(new Closing(cancelled, null).isDropped(StatusCategory.DONE));
        assertTrue(new Closing(cancelled, fixed).isDropped(StatusCategory.DONE));
        for (StatusCategory open :
                new StatusCategory[] {StatusCategory.TODO, StatusCategory.IN_PROGRESS}) {
            assertFalse(new Closing(cancelled, never).isDropped(open));
            assertEquals(never, new Closing(done, never).leftOver(open));
        }
        assertEquals(null, new Closing(done, never).leftOver(StatusCategory.DONE));
    }
}
