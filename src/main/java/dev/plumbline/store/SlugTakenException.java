package dev.plumbline.store;

/** Another agenda has the slug. */
public final class SlugTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final String agenda;

    /**
     * @param agenda id of the one that has it
     */
    SlugTakenException(String slug, String agenda) {
        super("The slug (%s) is that of the agenda %s.".formatted(slug, agenda));
        this.slug = slug;
        this.agenda = agenda;
    }

    /** The slug. */
    public String slug() {
        return slug;
    }

    /** The id of the agenda that has it. */
    public String agenda() {
        return agenda;
    }
}
