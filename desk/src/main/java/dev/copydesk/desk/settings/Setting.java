package dev.copydesk.desk.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a setting of an option: it has a key in the file and a variable in the environment beside its flag. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Setting {
    /** The section and the name in it, {@code topics.partitions}. */
    String key();

    /** The least value of a number. */
    long min() default Long.MIN_VALUE;

    /** The greatest value of a number. */
    long max() default Long.MAX_VALUE;

    /** The values of a text, where there are no others. */
    String[] oneOf() default {};

    /** The form of a text, as a regular expression, where not every text will do. */
    String matches() default "";

    /** That form in words. */
    String words() default "";

    /** Never shown; it may also be given as the name of a file that holds it, by the key with {@code -file} behind. */
    boolean secret() default false;

    /** What is in force where nothing is set, in words, where that is not the option's default value. */
    String unset() default "";
}
