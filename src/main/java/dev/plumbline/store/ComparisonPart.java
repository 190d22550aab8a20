package dev.plumbline.store;

/**
 * A part of a comparison that is a job by itself.
 *
 * @param cell number of the search, from 0; as many as there are searches is what comes after all
 */
public record ComparisonPart(String comparison, int cell) {

    /** The part that a job is. */
    public static ComparisonPart of(String job) {
        int mark = job.lastIndexOf(':');
        return new ComparisonPart(
                job.substring(0, mark), Integer.parseInt(job.substring(mark + 1)));
    }

    /** The id of its job. */
    String job() {
        return comparison + ':' + cell;
    }
}
