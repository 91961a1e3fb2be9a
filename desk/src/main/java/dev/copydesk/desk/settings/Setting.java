package dev.copydesk.desk.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a setting of an option: it has a key in the file and a variable in the environment beside its flag.
 *
 * <p>What values it takes stands in the record that it becomes a component of, as a constant named as the component:
 * {@code WORKERS} of {@code workers}. Its default is the initial value of the option's field, taken from that record.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Setting {
    /** The section and the name in it, {@code topics.partitions}. */
    String key();

    /** The record that it becomes a component of; {@code void} where it becomes none and takes every value of its type. */
    Class<?> of() default void.class;

    /** The component, where it is not named as the option's field. */
    String component() default "";

    /** Never shown; it may also be given as the name of a file that holds it, by the key with {@code -file} behind. */
    boolean secret() default false;

    /** What is in force where nothing is set, in words, where that is not the option's default value. */
    String unset() default "";
}
