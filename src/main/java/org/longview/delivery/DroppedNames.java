package org.longview.delivery;

import java.util.List;

/**
 * Names by which work is given up, in the languages that Jira comes in, set apart by semicolons.
 */
final class DroppedNames {
    private static final String ENGLISH =
            """
            won't do; wont do; will not do; won't be done; will not be done; not doing; do not do;
            won't fix; wont fix; will not fix; won't be fixed; will not be fixed; not fixed;
            won't implement; won't resolve; won't happen; not done; not to be done;
            not implemented; duplicate; duplicated; duplicates; is duplicate; duplicate issue;
            invalid; not valid; not a bug; not our bug; not a defect; not an issue; not a problem;
            by design; as designed; works as designed; working as designed; works as intended;
            working as intended; works for me; cannot reproduce; can't reproduce;
            could not reproduce; couldn't reproduce; unable to reproduce; can not be reproduced;
            not reproducible; non reproducible; unreproducible; declined; rejected; denied;
            refused; incomplete; needs more info; need more info; not enough information;
            insufficient information; obsolete; outdated; out of date; stale; expired; abandoned;
            cancelled; canceled; cancel; withdrawn; retracted; revoked; discarded; dropped;
            dismissed; aborted; superseded; out of scope; not in scope; not needed;
            no longer needed; not required; no longer required; not necessary; not applicable; n/a;
            not relevant; no longer relevant; irrelevant; no longer valid; deferred; postponed;
            no action; no action required; no action needed; spam;
            killed; scrapped; terminated; removed; deleted; void; voided; not planned; unplanned;
            not going to do; not pursued; disapproved; vetoed
            """;
    private static final String GERMAN =
            """
            wird nicht erledigt; wird nicht gemacht; wird nicht getan; wird nicht umgesetzt;
            wird nicht behoben; wird nicht gelöst; wird nicht bearbeitet; wird nicht durchgeführt;
            wird nicht ausgeführt; wird nicht korrigiert; wird nicht gefixt; wird nicht repariert;
            nicht erledigt; nicht umgesetzt; nicht behoben; nicht machen; nicht beheben; duplikat;
            doppelt; dublette; dupliziert; ungültig; kein fehler; kein bug; kein defekt;
            kein problem; nicht reproduzierbar; kann nicht reproduziert werden;
            lässt sich nicht reproduzieren; nicht nachvollziehbar; nicht nachstellbar; abgelehnt;
            zurückgewiesen; abgewiesen; verworfen; unvollständig; veraltet; obsolet; überholt;
            hinfällig; abgebrochen; storniert; annulliert; abgesagt; gestrichen; eingestellt;
            aufgegeben; verlassen; zurückgezogen; entfällt; entfallen; gegenstandslos;
            nicht relevant; nicht mehr relevant; nicht benötigt; nicht mehr benötigt;
            nicht erforderlich; nicht mehr erforderlich; nicht notwendig; nicht zutreffend;
            außerhalb des umfangs; nicht im umfang; zurückgestellt;
            entfernt; gelöscht; nicht geplant; nichtig; beerdigt; wird nicht verfolgt
            """;
    private static final String FRENCH =
            """
            ne sera pas fait; ne sera pas effectué; ne sera pas réalisé; ne sera pas corrigé;
            ne sera pas résolu; ne sera pas traité; ne se fera pas; ne pas faire; à ne pas faire;
            ne pas corriger; ne pas résoudre; non corrigé; non résolu; non réalisé; sans suite;
            classé sans suite; doublon; dupliqué; dupliquée; en double; duplicata; invalide;
            non valide; pas un bug; pas un bogue; n'est pas un bug; n'est pas un bogue;
            pas une anomalie; n'est pas une anomalie; pas une erreur; impossible à reproduire;
            impossible de reproduire; non reproductible; ne peut être reproduit;
            ne peut pas être reproduit; reproduction impossible; refusé; refusée; rejeté; rejetée;
            décliné; déclinée; incomplet; incomplète; obsolète; périmé; abandonné; abandonnée;
            annulé; annulée; retiré; retirée; hors périmètre; plus nécessaire; non nécessaire;
            non requis; non applicable; sans objet; différé; reporté;
            supprimé; supprimée; éliminé; non planifié; non planifiée; non prévu
            """;
    private static final String SPANISH =
            """
            no se hará; no se va a hacer; no se realizará; no se llevará a cabo; no hacer;
            no se corregirá; no se solucionará; no se arreglará; no se resolverá; no corregir;
            no se reparará; no solucionar; no será corregido; no será hecho; duplicado; duplicada;
            no válido; no válida; inválido; inválida; no es un error; no es un fallo;
            no es un bug; no es un defecto; no se puede reproducir; no se pudo reproducir;
            no reproducible; imposible de reproducir; imposible reproducir; rechazado; rechazada;
            denegado; denegada; declinado; declinada; incompleto; incompleta; obsoleto; obsoleta;
            abandonado; abandonada; cancelado; cancelada; anulado; anulada; descartado;
            descartada; retirado; retirada; desestimado; desestimada; fuera de alcance;
            fuera del alcance; ya no es necesario; no necesario; innecesario; no aplica;
            no aplicable; aplazado; pospuesto;
            eliminado; eliminada; borrado; suprimido; no planificado; no planeado; no previsto
            """;
    private static final String PORTUGUESE =
            """
            não será feito; não será feita; não será realizado; não será executado;
            não será corrigido; não será corrigida; não será resolvido; não será consertado;
            não vai ser feito; não fazer; não corrigir; não resolver; não corrigido; duplicado;
            duplicada; duplicata; duplicidade; inválido; inválida; não é um bug; não é um erro;
            não é um defeito; não é possível reproduzir; não foi possível reproduzir;
            impossível reproduzir; impossível de reproduzir; não reproduzível; não reproduzido;
            não pode ser reproduzido; não consigo reproduzir; recusado; recusada; rejeitado;
            rejeitada; negado; negada; incompleto; incompleta; obsoleto; obsoleta; abandonado;
            abandonada; cancelado; cancelada; anulado; anulada; descartado; descartada; retirado;
            retirada; fora do escopo; fora de escopo; fora de âmbito; fora do âmbito;
            não aplicável; não se aplica; não é mais necessário; não necessário; desnecessário;
            adiado;
            removido; removida; excluído; excluída; eliminado; não planejado; não planeado
            """;
    private static final String ITALIAN =
            """
            non verrà fatto; non sarà fatto; non verrà eseguito; non sarà eseguito;
            non verrà realizzato; non sarà realizzato; non verrà corretto; non sarà corretto;
            non verrà risolto; non sarà risolto; non verrà completato; da non fare; non fare;
            non correggere; non risolvere; non corretto; duplicato; duplicata; doppione;
            non valido; non valida; non è un bug; non è un errore; non è un difetto;
            impossibile riprodurre; impossibile da riprodurre; non riproducibile;
            non è possibile riprodurre; rifiutato; rifiutata; respinto; respinta; declinato;
            declinata; scartato; scartata; incompleto; incompleta; obsoleto; obsoleta;
            abbandonato; abbandonata; annullato; annullata; cancellato; cancellata; ritirato;
            ritirata; fuori ambito; non più necessario; non necessario; non applicabile;
            rimandato; rinviato;
            rimosso; rimossa; eliminato; eliminata; non pianificato; non previsto
            """;
    private static final String DUTCH =
            """
            wordt niet gedaan; zal niet worden gedaan; zal niet gedaan worden; wordt niet uitgevoerd;
            gaan we niet doen; niet doen; niet uitvoeren; wordt niet opgelost;
            zal niet worden opgelost; wordt niet hersteld; wordt niet gerepareerd;
            wordt niet verholpen; niet oplossen; niet herstellen; niet opgelost; duplicaat; dubbel;
            gedupliceerd; ongeldig; geen bug; geen fout; geen defect; kan niet reproduceren;
            kan niet worden gereproduceerd; kan niet gereproduceerd worden; niet reproduceerbaar;
            niet te reproduceren; geweigerd; afgewezen; afgekeurd; verworpen; onvolledig;
            incompleet; verouderd; obsoleet; achterhaald; verlaten; opgegeven; geannuleerd;
            afgebroken; ingetrokken; teruggetrokken; vervallen; buiten scope; buiten bereik;
            niet nodig; niet meer nodig; niet van toepassing; niet relevant; uitgesteld;
            verwijderd; geschrapt; niet gepland
            """;
    private static final String DANISH_AND_NORWEGIAN =
            """
            vil ikke blive gjort; vil ikke blive udført; bliver ikke gjort; bliver ikke udført;
            udføres ikke; gøres ikke; skal ikke gøres; laves ikke; vil ikke blive rettet;
            bliver ikke rettet; rettes ikke; løses ikke; vil ikke blive løst; bliver ikke løst;
            dublet; dubleret; duplikat; duplikeret; ugyldig; ugyldigt; ikke en fejl;
            kan ikke genskabes; kan ikke reproduceres; kan ikke gengives; kan ikke genskabe;
            kan ikke reproducere; afvist; afslået; ufuldstændig; ufuldstændigt; forældet; opgivet;
            annulleret; aflyst; afbrudt; trukket tilbage; tilbagetrukket; ikke nødvendig;
            ikke nødvendigt; ikke relevant; udskudt;
            vil ikke bli gjort; blir ikke gjort; skal ikke gjøres; gjøres ikke; vil ikke gjøre;
            vil ikke bli utført; blir ikke utført; utføres ikke; vil ikke bli løst; blir ikke løst;
            vil ikke bli rettet; blir ikke rettet; vil ikke bli fikset; blir ikke fikset;
            fikses ikke; vil ikke rette; duplisert; ikke en feil; ingen feil; kan ikke gjenskapes;
            kan ikke gjenskape; kan ikke reproduseres; kan ikke reprodusere; avvist; avslått;
            ufullstendig; foreldet; utdatert; forlatt; oppgitt; kansellert; avbrutt; avlyst;
            ikke nødvendig; ikke aktuelt; utsatt;
            fjernet; slettet; skrottet; ikke planlagt
            """;
    private static final String SWEDISH =
            """
            kommer inte att göras; kommer inte göras; kommer ej att göras; görs inte; görs ej;
            gör inte; ska inte göras; skall inte göras; utförs inte; kommer inte att utföras;
            kommer inte att åtgärdas; kommer inte åtgärdas; åtgärdas inte; åtgärdas ej;
            kommer inte att lösas; löses inte; kommer inte att rättas; rättas inte; fixas inte;
            kommer inte att fixas; korrigeras inte; kommer inte att korrigeras; dubblett;
            duplikat; dubblerad; ogiltig; ogiltigt; inte en bugg; ingen bugg; inte ett fel;
            inget fel; kan inte återskapas; kan inte återskapa; kan inte reproduceras;
            kan inte reproducera; går inte att återskapa; går inte att reproducera;
            ej reproducerbar; avvisad; avvisat; avslagen; avslaget; avböjd; avböjt; nekad; nekat;
            ofullständig; ofullständigt; föråldrad; föråldrat; inaktuell; inaktuellt; övergiven;
            övergivet; avbruten; avbrutet; annullerad; annullerat; inställd; inställt; makulerad;
            tillbakadragen; återkallad; återtagen; behövs inte; behövs ej; ej aktuell; ej aktuellt;
            utgått; utgår; uppskjuten;
            borttagen; borttaget; raderad; raderat; skrotad; inte planerad; ej planerad
            """;
    private static final String FINNISH =
            """
            ei tehdä; ei korjata; ei toteuteta; ei ratkaista; ei suoriteta; ei aiota tehdä;
            ei aiota korjata; ei tulla tekemään; jätetään tekemättä; kaksoiskappale; duplikaatti;
            kahdennettu; päällekkäinen; virheellinen; ei kelvollinen; ei kelpaa; ei ole virhe;
            ei virhe; ei ole bugi; ei bugi; ei voi toistaa; ei voida toistaa; ei toistettavissa;
            ei ole toistettavissa; ei pystytä toistamaan; ei onnistuta toistamaan; hylätty;
            evätty; torjuttu; kieltäydytty; epätäydellinen; puutteellinen; keskeneräinen;
            vanhentunut; poistunut käytöstä; peruttu; peruutettu; keskeytetty; luovuttu; mitätöity;
            ei tarpeen; ei tarvita; lykätty;
            poistettu; ei suunniteltu
            """;
    private static final String ICELANDIC =
            """
            verður ekki gert; verður ekki framkvæmt; verður ekki lagað; verður ekki leyst;
            verður ekki unnið; ekki gert; ekki lagað; tvítekning; tvítekið; tvíverknaður; afrit;
            ógilt; ógildur; ógild; ekki villa; er ekki villa; ekki hægt að endurgera;
            ekki hægt að endurtaka; ekki hægt að endurskapa; get ekki endurtekið; hafnað;
            ófullnægjandi; ófullkomið; ófullgert; ólokið; úrelt; úreltur; yfirgefið; hætt við;
            afturkallað; aflýst; dregið til baka; óþarfi; frestað;
            eytt; fjarlægt; ekki áætlað
            """;
    private static final String ESTONIAN =
            """
            ei tehta; ei tee; ei teostata; ei parandata; ei paranda; ei lahendata; ei täideta;
            jäetakse tegemata; duplikaat; dubleeritud; dubleeriv; topelt; kehtetu; vigane;
            pole viga; ei ole viga; ei saa korrata; ei ole korratav; ei õnnestu korrata;
            ei saa taasesitada; pole taasesitatav; ei ole taasesitatav; pole korratav;
            tagasi lükatud; tagasilükatud; keeldutud; mittetäielik; puudulik; poolik; aegunud;
            vananenud; iganenud; hüljatud; mahajäetud; tühistatud; loobutud; katkestatud;
            tagasi võetud; pole vajalik; ei ole vajalik; edasi lükatud;
            kustutatud; eemaldatud; pole plaanis
            """;
    private static final String POLISH =
            """
            nie zostanie zrobione; nie zostanie wykonane; nie będzie wykonane; nie będzie zrobione;
            nie będzie robione; nie będzie realizowane; nie zostanie zrealizowane; nie do zrobienia;
            nie zrobimy; nie wykonywać; nie zostanie naprawione; nie będzie naprawione;
            nie będzie naprawiane; nie zostanie naprawiony; nie naprawiać; nie zostanie poprawione;
            nie będzie poprawione; nie zostanie rozwiązane; nie będzie rozwiązane; duplikat;
            powielone; zduplikowane; zduplikowany; nieprawidłowe; nieprawidłowy; niepoprawne;
            niepoprawny; nieważne; to nie błąd; nie jest błędem; to nie jest błąd; nie błąd;
            nie można odtworzyć; nie da się odtworzyć; nie udało się odtworzyć; nieodtwarzalne;
            nie można powtórzyć; odrzucone; odrzucony; odrzucono; odrzucona; odmowa; odmówiono;
            niekompletne; niekompletny; niepełne; niepełny; nieaktualne; nieaktualny; przestarzałe;
            przestarzały; porzucone; porzucony; porzucono; zaniechane; zaniechano; anulowane;
            anulowany; anulowano; anulowana; odwołane; wycofane; wycofany; wycofano;
            poza zakresem; niepotrzebne; nie dotyczy; odroczone; odłożone;
            usunięte; usunięty; usunięto; skasowane; nieplanowane; niezaplanowane
            """;
    private static final String CZECH =
            """
            nebude provedeno; nebude uděláno; nebude se dělat; nebude se provádět; neudělá se;
            nebude realizováno; nebude implementováno; nebude opraveno; nebude se opravovat;
            neopraví se; neopravovat; neopraveno; nebude vyřešeno; nebude se řešit; nebude řešeno;
            nedělat; duplicitní; duplikát; duplicita; duplikováno; neplatné; neplatný; neplatná;
            není chyba; nejedná se o chybu; nelze reprodukovat; nelze zreprodukovat;
            nelze napodobit; nelze nasimulovat; nelze zopakovat; není reprodukovatelné; zamítnuto;
            zamítnutý; zamítnuté; odmítnuto; odmítnutý; odmítnuté; neúplné; neúplný; nekompletní;
            nedokončeno; zastaralé; zastaralý; neaktuální; opuštěno; opuštěné; zrušeno; zrušený;
            zrušené; zrušena; stornováno; staženo; zahozeno; mimo rozsah; není potřeba;
            není třeba; nepotřebné; odloženo;
            odstraněno; smazáno; neplánováno
            """;
    private static final String SLOVAK =
            """
            nebude vykonané; nebude urobené; nebude sa robiť; nebude sa vykonávať; neurobí sa;
            nevykoná sa; nebude realizované; nebude dokončené; nebude opravené;
            nebude sa opravovať; neopraví sa; neopravovať; nebude vyriešené; nebude sa riešiť;
            nerobiť; duplicitné; duplicitný; duplikát; duplicita; duplikované; neplatné; neplatný;
            neplatná; nie je chyba; nejde o chybu; nedá sa reprodukovať; nedá sa zreprodukovať;
            nemožno reprodukovať; nemožno zopakovať; nie je možné reprodukovať;
            nie je reprodukovateľné; zamietnuté; zamietnutý; odmietnuté; odmietnutý; neúplné;
            neúplný; nekompletné; nedokončené; zastarané; zastaraný; neaktuálne; opustené; zrušené;
            zrušený; zrušená; stornované; stiahnuté; mimo rozsahu; nie je potrebné; nepotrebné;
            odložené;
            odstránené; vymazané; neplánované
            """;
    private static final String HUNGARIAN =
            """
            nem lesz megcsinálva; nem csináljuk meg; nem lesz elvégezve; nem lesz kész;
            nem kerül elvégzésre; nem végezzük el; nem valósul meg; nem lesz megvalósítva;
            nem javítjuk; nem javítjuk ki; nem lesz javítva; nem lesz kijavítva;
            nem kerül javításra; nem javítandó; nem oldjuk meg; nem lesz megoldva; nem elvégzendő;
            duplikált; duplikátum; duplikáció; ismétlődő; ismétlődés; másodpéldány; érvénytelen;
            nem hiba; nem reprodukálható; nem lehet reprodukálni; nem ismételhető meg; elutasítva;
            elutasított; visszautasítva; visszautasított; hiányos; nem teljes; befejezetlen;
            elavult; elhagyott; elvetve; elvetett; felhagyva; törölve; lemondva; megszakítva;
            visszavonva; visszavont; sztornózva; érvénytelenítve; nem szükséges; már nem szükséges;
            elhalasztva;
            eltávolítva; nem tervezett
            """;
    private static final String ROMANIAN =
            """
            nu se va face; nu va fi făcut; nu va fi făcută; nu se face; nu se va efectua;
            nu va fi efectuat; nu va fi realizat; nu se va realiza; nu se va remedia;
            nu se va repara; nu va fi remediat; nu va fi reparat; nu va fi remediată;
            nu se va rezolva; nu va fi rezolvat; nu se va corecta; nu va fi corectat; de nefăcut;
            duplicat; duplicată; dublură; dublat; nevalid; nevalidă; invalid; invalidă;
            nu este o eroare; nu este un bug; nu este bug; nu este un defect;
            nu se poate reproduce; nu poate fi reprodus; nu poate fi reprodusă;
            imposibil de reprodus; nereproductibil; respins; respinsă; refuzat; refuzată; declinat;
            incomplet; incompletă; învechit; învechită; depășit; depășită; perimat; abandonat;
            abandonată; anulat; anulată; retras; retrasă; nu este necesar; nu mai este necesar;
            în afara domeniului; amânat;
            șters; ștearsă; eliminat; neplanificat
            """;
    private static final String RUSSIAN =
            """
            не будет сделано; не будет сделана; не будет выполнено; не будет выполнена;
            не будет выполняться; не будет делаться; не будем делать; не делать; не выполнять;
            не выполнено; не сделано; не будет реализовано; не будет исправлено;
            не будет исправлен; не будет исправлена; не будет исправляться; не исправлять;
            не будем исправлять; не исправлено; не будет решено; не будет решаться; не решать;
            дубликат; дублируется; дублирован; дублировано; дублирование; дублирует; дубль; повтор;
            недействительно; недействительный; недействительна; недопустимо; неверно; некорректно;
            некорректный; не ошибка; это не ошибка; не является ошибкой; не баг; не дефект;
            невозможно воспроизвести; не воспроизводится; не удается воспроизвести;
            не удалось воспроизвести; нельзя воспроизвести; не воспроизводимо; отклонено; отклонен;
            отклонена; отказано; отказ; отвергнуто; неполный; неполная; неполно; неполное;
            не завершено; незавершено; незавершенный; устарело; устарел; устарела; устаревший;
            неактуально; не актуально; потеряло актуальность; заброшено; заброшен; отменено;
            отменен; отменена; отмена; отозвано; отозван; отозвана; снято; снят; аннулировано;
            прекращено; вне рамок; вне области; не требуется; не нужно; отложено;
            удалено; удален; удалена; не запланировано; не планируется
            """;
    private static final String JAPANESE =
            """
            対応しない; 対応しません; 対応予定なし; 対応不要; 実施しない; 実施しません; 実行しない;
            実行しません; 行わない; 行いません; やらない; やりません; 完了しない; 修正しない;
            修正しません; 修正されない; 修正予定なし; 修正不要; 解決しない; 重複; 重複しています;
            重複課題; 無効; 不正; バグではない; バグではありません; 不具合ではない; 仕様; 仕様通り;
            仕様どおり; 再現できない; 再現できません; 再現不可; 再現不能; 再現せず; 再現しない; 却下;
            却下済み; 却下済; 拒否; 拒否済み; 拒否されました; 辞退; 辞退済み; 不完全; 不完全です;
            未完了; 不十分; 情報不足; 廃止; 廃止済み; 古い; 旧式; 放棄; 放棄済み; 中止; 中止済み;
            キャンセル; キャンセル済み; キャンセル済; キャンセルされました; 取り消し; 取り消し済み;
            取消; 取消済み; 取消済; 取り下げ; 取下げ; 取り下げ済み; 不要; 対象外; 破棄; 見送り; 延期;
            削除; 削除済み; 予定なし
            """;
    private static final String KOREAN =
            """
            하지 않음; 하지 않을 것임; 하지 않을 예정; 수행하지 않음; 안 함; 처리하지 않음;
            처리 안 함; 진행하지 않음; 실행하지 않음; 완료하지 않음; 완료되지 않음; 수정하지 않음;
            수정 안 함; 수정되지 않음; 수정하지 않을 것임; 해결하지 않음; 해결 안 함; 고치지 않음;
            중복; 중복됨; 중복 이슈; 복제; 유효하지 않음; 잘못됨; 무효; 버그 아님; 버그가 아님;
            오류 아님; 결함 아님; 재현할 수 없음; 재현 불가; 재현 불가능; 재현되지 않음;
            재현 안 됨; 거절; 거절됨; 거부; 거부됨; 반려; 반려됨; 기각; 기각됨; 불완전; 불완전함;
            미완료; 미완성; 정보 부족; 폐기; 폐기됨; 더 이상 사용되지 않음; 사용되지 않음;
            오래됨; 구식; 포기; 포기됨; 버려짐; 중단; 중단됨; 취소; 취소됨; 취소 완료; 철회;
            철회됨; 필요 없음; 불필요; 해당 없음; 범위 외; 보류됨; 연기됨;
            삭제; 삭제됨; 계획 없음
            """;
    private static final String CHINESE =
            """
            不做; 不会做; 不会完成; 不予处理; 不处理; 不执行; 将不会做; 将不会完成; 不予完成; 不修复;
            不会修复; 不予修复; 将不修复; 将不会修复; 不解决; 不予解决; 不会解决; 不修改; 重复; 重复的;
            重复问题; 重复项; 无效; 无效的; 不是缺陷; 不是错误; 不是问题; 非缺陷; 不是 bug; 非 bug;
            无法重现; 不能重现; 无法复现; 不可重现; 不能再现; 无法再现; 已拒绝; 拒绝; 被拒绝; 已驳回;
            驳回; 已谢绝; 谢绝; 已否决; 不完整; 未完成; 信息不完整; 信息不足; 过时; 已过时; 过时的;
            废弃; 已废弃; 作废; 已作废; 放弃; 已放弃; 取消; 已取消; 撤回; 已撤回; 撤销; 已撤销;
            不需要; 不再需要; 不适用; 超出范围; 终止; 已终止; 中止; 已中止; 推迟; 已推迟;
            不會做; 不會完成; 不處理; 不予處理; 不執行; 將不會做; 不修復; 不會修復; 不予修復; 將不修復;
            不修正; 不會修正; 不解決; 不會解決; 重複; 重複的; 重複問題; 無效; 無效的; 不是錯誤;
            不是問題; 無法重現; 不能重現; 無法再現; 已拒絕; 拒絕; 被拒絕; 駁回; 已駁回; 婉拒; 已婉拒;
            已否決; 資訊不足; 過時; 已過時; 廢棄; 已廢棄; 作廢; 已作廢; 放棄; 已放棄; 撤銷; 已撤銷;
            不適用; 超出範圍; 終止; 已終止; 已推遲;
            删除; 已删除; 已移除; 未计划; 刪除; 已刪除; 未計劃
            """;

    static final List<String> LANGUAGES =
            List.of(
                    ENGLISH,
                    GERMAN,
                    FRENCH,
                    SPANISH,
                    PORTUGUESE,
                    ITALIAN,
                    DUTCH,
                    DANISH_AND_NORWEGIAN,
                    SWEDISH,
                    FINNISH,
                    ICELANDIC,
                    ESTONIAN,
                    POLISH,
                    CZECH,
                    SLOVAK,
                    HUNGARIAN,
                    ROMANIAN,
                    RUSSIAN,
                    JAPANESE,
                    KOREAN,
                    CHINESE);

    private DroppedNames() {}
}
