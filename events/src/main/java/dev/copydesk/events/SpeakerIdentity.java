package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The evidence by which a speaker is the same in several articles. */
public enum SpeakerIdentity {
    /** The newsroom's directory has them: the id is the entry's. */
    @JsonProperty("directory")
    DIRECTORY,
    /** Articles put the same profile link on the name: the id is the link, normalised, without its scheme. */
    @JsonProperty("profile-link")
    PROFILE_LINK,
    /** A full name within one site. */
    @JsonProperty("site-name")
    SITE_NAME,
    /** None: the speaker is known within this article alone. */
    @JsonProperty("article")
    ARTICLE,
    /** Evidence of a kind that a later version of Copydesk finds. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
