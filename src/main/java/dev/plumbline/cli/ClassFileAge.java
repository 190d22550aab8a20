package dev.plumbline.cli;

import io.smallrye.classfile.ClassFile;
import io.smallrye.classfile.ClassFile.ClassHierarchyResolverOption;
import io.smallrye.classfile.ClassFile.StackMapsOption;
import io.smallrye.classfile.ClassFileVersion;
import io.smallrye.classfile.ClassHierarchyResolver;
import io.smallrye.classfile.ClassTransform;
import io.smallrye.classfile.CodeTransform;

/**
 * Brings classes that were compiled for Java 5 and older to a version that a JDK verifies by stack
 * maps: older ones it keeps in no cache (JEP 514). They do what they did.
 */
final class ClassFileAge {

    /** The high byte of the version is never used. */
    private static final int VERSION_AT = 7;

    private static final ClassFile FILES =
            ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(
                                    ClassFileAge.class.getClassLoader())));

    private static final ClassTransform YOUNGER =
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                    .andThen(
                            (made, element) -> {
                                if (element instanceof ClassFileVersion) {
                                    made.withVersion(ClassFile.JAVA_8_VERSION, 0);
                                } else {
                                    made.with(element);
                                }
                            });

    private ClassFileAge() {}

    /** The class, as it is where it is young enough. */
    static byte[] younger(byte[] classFile) {
        return classFile.length <= VERSION_AT || classFile[VERSION_AT] >= ClassFile.JAVA_6_VERSION
                ? classFile
                : FILES.transformClass(FILES.parse(classFile), YOUNGER);
    }
}
