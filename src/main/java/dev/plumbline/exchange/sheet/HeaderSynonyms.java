package dev.plumbline.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What common columns are called elsewhere, in the order English, German, then other languages. */
final class HeaderSynonyms {

    private static final Map<String, List<String>> BY_MEANING =
            """
            id | Code, ID, Key, Number, No, Nr, Kennung, Nummer, Numéro, Número, Numero, Numer, Kód, Číslo, Lp, 番号, 编号, 編號, 序号
            title | Talk, Talk title, Session title, Title of talk, Presentation, Presentation title, Paper title, Subject, Titel, Vortragstitel, Titel des Vortrags, Titre, Intitulé, Título, Titolo, Název, Název přednášky, Nadpis, Tytuł, Tytuł prelekcji, タイトル, 題名, 題目, 標題, 标题, 题目, 名称
            abstract | Description, Summary, Beschreibung, Zusammenfassung, Kurzfassung, Inhalt, Résumé, Descriptif, Resumen, Descripción, Resumo, Descrição, Riassunto, Sommario, Descrizione, Abstrakt, Popis, Anotace, Opis, Streszczenie, 概要, 要旨, 説明, 摘要, 简介, 簡介, 描述
            speakers | Speaker, Speaker name, Speaker names, Name of speaker, Presenters, Presenter, Presenter name, Presented by, Authors, Author, Vortragende, Vortragender, Referenten, Referent, Referentin, Referentinnen, Sprecher, Sprecherin, Sprecherinnen, Redner, Rednerin, Rednerinnen, Autor, Autoren, Intervenants, Intervenant, Intervenante, Orateurs, Orateur, Oratrice, Conférencier, Conférenciers, Présentateur, Ponentes, Ponente, Orador, Oradores, Conferenciante, Conferencista, Palestrantes, Palestrante, Apresentador, Relatori, Relatore, Relatrice, Oratori, Oratore, Přednášející, Řečník, Řečníci, Mluvčí, Prelegenci, Prelegent, Prelegentka, Mówca, Mówcy, 講演者, 発表者, 登壇者, スピーカー, 演讲者, 演讲人, 演講者, 讲者, 講者, 报告人, 報告人
            topic | Cluster, Topic, Topics, Subject, Thema, Themen, Thème, Thèmes, Tema, Temas, Temi, Argomento, Argomenti, Tópico, Tópicos, Assunto, Téma, Témata, Temat, Tematy, トピック, テーマ, 主题, 主題, 话题
            track | MC, Microconference, Track name, Strang, Themenstrang, Piste, Pista, Sekce, Traccia, Percorso, Trilha, Ścieżka, トラック, 专题, 專題
            minutes | Length, Duration, Duration minutes, Dauer, Länge, Minuten, Durée, Duración, Minutos, Durata, Minuti, Duração, Délka, Trvání, Minuty, Czas trwania, Długość, 所要時間, 発表時間, 時間(分), 时长, 時長, 持续时间, 分钟, 分鐘, 分
            room | Raum, Saal, Salle, Sala, Stanza, Aula, Místnost, Sál, Pokój, 部屋, 会場, 教室, 房间, 会议室, 會議室, 会场
            start | Begin, From, Start time, Starts at, Beginn, Von, Anfang, Startzeit, Début, De, Heure de début, Inicio, Desde, Hora de inicio, Início, Inizio, Začátek, Od, Początek, Rozpoczęcie, 開始, 開始時刻, 開始時間, 开始, 开始时间
            end | To, Until, End time, Ends at, Ende, Bis, Endzeit, Fin, À, Heure de fin, Hasta, Hora de fin, Fim, Término, Fine, Konec, Do, Koniec, Zakończenie, 終了, 終了時刻, 終了時間, 结束, 结束时间
            session | Talk, Vortrag, Beitrag, Exposé, Charla, Palestra, Intervento, Přednáška, Prelekcja, 講演, 演讲
            time slot | Slot, Zeitfenster, Créneau, Franja, Fascia oraria, Horário, Časové okno, Przedział czasu, 時間枠, 时段
            person | Who, Wer, Personne, Persona, Pessoa, Osoba, 人
            zone | Timezone, Zeitzone, Fuseau horaire, Zona horaria, Fuso orario, Fuso horário, Časové pásmo, Strefa czasowa, タイムゾーン, 时区
            """
                    .lines()
                    .map(line -> line.split(" \\| "))
                    .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(", "))));

    /** No column has them; they are private, and nothing that is planned needs them. */
    private static final List<String> MAIL =
            Stream.of("email", "mailadresse", "courriel", "correo", "メール", "邮箱", "電子郵件", "电子邮件")
                    .map(HeaderWords::plain)
                    .toList();

    private HeaderSynonyms() {}

    /** The words of a list such as {@code @start, Anfang}, where {@code @start} stands for many. */
    static List<String> of(String list) {
        return Arrays.stream(list.split(", "))
                .flatMap(
                        word ->
                                word.startsWith("@")
                                        ? BY_MEANING.get(word.substring(1)).stream()
                                        : Stream.of(word))
                .distinct()
                .toList();
    }

    /**
     * Whether a header asks for e-mail addresses.
     *
     * @param plain as {@link HeaderWords#plain} makes it
     */
    static boolean isMail(String plain) {
        return plain.equals("mail")
                || plain.equals("mails")
                || MAIL.stream().anyMatch(plain::contains);
    }
}
