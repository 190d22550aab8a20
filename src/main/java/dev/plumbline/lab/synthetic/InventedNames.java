package dev.plumbline.lab.synthetic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Names that nobody can mistake for a real person's: every family name is the word for "example" in
 * some language.
 */
final class InventedNames {

    private static final List<String> GIVEN =
            List.of(
                    "Aiko", "Amara", "Anahera", "Anders", "Aroha", "Bao", "Binh", "Chidi", "Dalia",
                    "Elif", "Emeka", "Farid", "Freya", "Goran", "Hana", "Ines", "Ioana", "Jorge",
                    "Kaveh", "Keanu", "Lakshmi", "Leila", "Lucía", "Maja", "Mateus", "Mei", "Milan",
                    "Nadia", "Niamh", "Nikos", "Olga", "Pavel", "Priya", "Rania", "Ravi", "Sanna",
                    "Tariq", "Thabo", "Tomás", "Wanjiru", "Yusuf", "Zofia");

    private static final List<String> FAMILY =
            List.of(
                    "Adibide",
                    "Beispiel",
                    "Contoh",
                    "Eksempel",
                    "Enghraifft",
                    "Esempio",
                    "Esimerkki",
                    "Exemple",
                    "Exempel",
                    "Exemplo",
                    "Ejemplo",
                    "Halimbawa",
                    "Mfano",
                    "Namuna",
                    "Näide",
                    "Örnek",
                    "Paradeigma",
                    "Pavyzdys",
                    "Példa",
                    "Piemērs",
                    "Příklad",
                    "Primjer",
                    "Sampla",
                    "Shembull",
                    "Tauira",
                    "Udaharan",
                    "Voorbeeld");

    private InventedNames() {}

    /** Every full name once, in an order that depends on the dice. */
    static Iterator<String> all(SeededDice dice) {
        List<String> names = new ArrayList<>();
        for (String given : GIVEN) {
            for (String family : FAMILY) {
                names.add(given + " " + family);
            }
        }
        return dice.shuffled(names).iterator();
    }
}
