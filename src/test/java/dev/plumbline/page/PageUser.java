package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody at the page, who knows what is written on it and nothing of what it is made of: finds
 * things by their roles and names.
 */
final class PageUser {

    /** More than there is to reach in any view. */
    private static final int MOST_TABS = 250;

    private final Page page;
    private boolean isWithoutMouse;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    PageUser(Page page) {
        this.page = page;
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text() + " (" + message.location() + ")");
                    }
                });
        page.onPageError(complaints::add);
        page.onDialog(
                dialog -> {
                    complaints.add("A dialog of a script: " + dialog.message());
                    dialog.dismiss();
                });
    }

    /** From now on everything is done with the keyboard alone. */
    PageUser withoutMouse() {
        isWithoutMouse = true;
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return page.context();
    }

    /**
     * That browsers complain about requests that are refused with this status is part of the story.
     */
    PageUser expectsStatus(int status) {
        return expects("status of " + status);
    }

    /** Likewise of anything with this text. */
    PageUser expects(String text) {
        expected.add(text);
        return this;
    }

    /** What else was in the console. */
    List<String> complaints() {
        return complaints.stream()
                .filter(text -> expected.stream().noneMatch(text::contains))
                .toList();
    }

    void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    // --- places -------------------------------------------------------------------------------

    PageUser opensStart() {
        page.navigate("/");
        assertThat(heading("Agendas")).isVisible();
        return this;
    }

    /** The agenda with this name in addresses. */
    PageUser opens(String slug) {
        page.navigate("/#/a/" + slug);
        assertThat(tab("Agenda")).isVisible();
        return this;
    }

    /** One of the tabs of the agenda, such as {@code Findings}. */
    PageUser goesTo(String tab) {
        uses(tab(tab));
        assertThat(tab(tab)).hasAttribute("aria-current", "page");
        assertThat(page.getByText("Loading …", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        return this;
    }

    Locator tab(String name) {
        return page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Views of ")))
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    // --- things -------------------------------------------------------------------------------

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).first();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** A button whose name this fits. */
    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The first whose name begins so. */
    Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + literally(name))))
                .first();
    }

    /** Something of which one of several is chosen. */
    Locator list(String name) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator words(String text) {
        return page.getByText(text).first();
    }

    /** A session in the agenda, wherever it is; its name begins with its title. */
    Locator session(String title) {
        return button(Pattern.compile("^" + literally(title) + "(\\.|\\s|$)")).first();
    }

    /** One of the places that are offered for what is picked up. */
    Locator place(String time, String room) {
        return button(Pattern.compile("^" + time + " · " + literally(room))).first();
    }

    PageUser presses(String button) {
        return uses(button(button));
    }

    /** Clicks on it; without a mouse goes there and presses Enter. */
    PageUser uses(Locator thing) {
        if (isWithoutMouse) {
            assertThat(thing).isEnabled();
            reaches(thing);
            assertThat(thing).isInViewport();
            types("Enter");
        } else {
            thing.click();
        }
        return this;
    }

    /** Ticks a box, or takes the tick away. */
    PageUser ticks(Locator box, boolean on) {
        if (!isWithoutMouse) {
            box.setChecked(on);
        } else if (box.isChecked() != on) {
            reaches(box).types("Space");
        }
        assertThat(box).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(on));
        return this;
    }

    /** One of several, of which one is chosen already. */
    PageUser choosesAmong(String label) {
        if (isWithoutMouse) {
            reaches(page.getByRole(AriaRole.RADIO).and(page.locator(":checked")).first());
            for (int i = 0; i < MOST_TABS && !field(label).isChecked(); i++) {
                types("ArrowDown");
            }
        } else {
            field(label).check();
        }
        assertThat(field(label)).isChecked();
        return this;
    }

    /** Of a list what comes after what is chosen. */
    PageUser choosesNext(Locator list) {
        if (isWithoutMouse) {
            reaches(list).types("ArrowDown");
        } else {
            var chosen = (Number) list.evaluate("one => one.selectedIndex");
            list.selectOption(new SelectOption().setIndex(chosen.intValue() + 1));
        }
        return this;
    }

    /** Goes there by the Tab key alone. */
    PageUser reaches(Locator thing) {
        for (int i = 0; i < MOST_TABS && !hasFocus(thing); i++) {
            types("Tab");
        }
        assertThat(thing).isFocused();
        return this;
    }

    private static boolean hasFocus(Locator thing) {
        return (boolean) thing.evaluate("one => one === document.activeElement");
    }

    /** Opens what can be said about a session. */
    PageUser opensSession(String title) {
        return isWithoutMouse ? reachesSession(title).types("Enter") : uses(session(title));
    }

    /** One session is reached by Tab, the others from there with the arrow keys. */
    PageUser reachesSession(String title) {
        var any =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Agenda"))
                        .getByRole(AriaRole.BUTTON)
                        .and(page.locator("[tabindex='0']"))
                        .first();
        reaches(any);
        for (String arrow : List.of("ArrowUp", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowDown")) {
            for (int i = 0; i < MOST_TABS / 10 && !hasFocus(session(title)); i++) {
                types(arrow);
            }
        }
        assertThat(session(title)).isFocused();
        return this;
    }

    PageUser types(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    /**
     * What browsers take for this text and nothing else; they do not know {@link Pattern#quote}.
     */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    // --- what one sees ------------------------------------------------------------------------

    PageUser sees(String text) {
        assertThat(words(text)).isVisible();
        return this;
    }

    /** The session stands in this place, such as {@code 10:00–10:30, Hall A}. */
    PageUser seesSession(String title, String place) {
        assertThat(
                        button(Pattern.compile("^" + literally(title) + "\\..*" + literally(place)))
                                .first())
                .isVisible();
        return this;
    }

    /** What is told to those who do not look. */
    PageUser hears(String text) {
        assertThat(
                        page.getByRole(AriaRole.STATUS)
                                .filter(new Locator.FilterOptions().setHasText(text))
                                .first())
                .isAttached();
        return this;
    }

    // --- files --------------------------------------------------------------------------------

    /** Drops files onto the page, all at once; without a mouse chooses them. */
    PageUser dropsFiles(Path... files) {
        if (isWithoutMouse) {
            // The browser must know that its dialog is not wanted before the key is pressed: what
            // is
            // asked of it on the way there is answered in order.
            page.waitForFileChooser(() -> reaches(page.getByLabel("Choose files")).types("Space"))
                    .setFiles(files);
            return this;
        }
        var contents = new ArrayList<Map<String, String>>();
        for (Path file : files) {
            try {
                contents.add(
                        Map.of(
                                "name",
                                file.getFileName().toString(),
                                "text",
                                Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var dropped =
                page.evaluateHandle(
                        """
                        files => {
                          const data = new DataTransfer();
                          files.forEach(({name, text}) => data.items.add(new File([text], name)));
                          return data;
                        }
                        """,
                        contents);
        for (String event : List.of("dragenter", "dragover", "drop")) {
            page.dispatchEvent("body", event, Map.of("dataTransfer", dropped));
        }
        return this;
    }

    // --- the mouse ----------------------------------------------------------------------------

    /**
     * Drags a session to where another one begins, and lets it go when costs are shown. Without a
     * mouse it goes to the next place before its own.
     */
    PageUser drags(String title, String where) {
        if (isWithoutMouse) {
            reachesSession(title).types("Space").seesCosts();
            return types("ArrowUp").types("Enter");
        }
        lifts(title, where);
        page.mouse().up();
        return this;
    }

    /** The same without letting go. */
    PageUser lifts(String title, String where) {
        session(title).scrollIntoViewIfNeeded();
        var from = session(title).boundingBox();
        double grip = Math.min(10, from.height / 2);
        page.mouse().move(from.x + 20, from.y + grip);
        page.mouse().down();
        page.mouse().move(from.x + 30, from.y + grip + 8);
        seesCosts();
        var to = session(where).boundingBox();
        page.mouse()
                .move(
                        to.x + Math.min(40, to.width / 2),
                        to.y + grip,
                        new Mouse.MoveOptions().setSteps(6));
        return this;
    }

    /** Something is picked up, and what its places cost is there. */
    PageUser seesCosts() {
        assertThat(button("Put back")).isVisible();
        assertThat(
                        page.getByText(
                                "Finding out what each place costs …",
                                new Page.GetByTextOptions().setExact(true)))
                .isHidden();
        return this;
    }
}
