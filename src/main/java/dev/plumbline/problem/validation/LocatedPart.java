package dev.plumbline.problem.validation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of the input and where it stands. */
record LocatedPart<T>(InputPointer at, T value) {

    /** The elements of a list, without those that could not be read. */
    static <T> Stream<LocatedPart<T>> each(InputPointer at, List<T> values) {
        return IntStream.range(0, values.size())
                .filter(index -> Objects.nonNull(values.get(index)))
                .mapToObj(index -> new LocatedPart<>(at.at(index), values.get(index)));
    }

    /** The elements of a list that is a member of this part. */
    <C> Stream<LocatedPart<C>> each(String member, List<C> values) {
        return each(at(member), values);
    }

    /** Where a member of this part stands. */
    InputPointer at(String member) {
        return at.at(member);
    }
}
