package dev.plumbline.problem;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the compiler write a builder for a record, and a {@code with…} for each of its components: a
 * new component is an edit of the record alone, not of all who copy it. For a record {@code Talk}
 * these are {@code TalkBuilder} and {@code TalkBuilder.With}, which the record implements.
 *
 * <p>A list that is given is copied and cannot change any more. What is not given is an empty list,
 * 0 or null; builders do not ask whether a component may be null.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        useImmutableCollections = true,
                        inheritComponentAnnotations = false,
                        addStaticBuilder = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface HasBuilder {}
