package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import org.junit.jupiter.api.Test;

class SettingCatalogueTest {
    private static final SettingCatalogue CATALOGUE = SettingCatalogue.of(Copydesk.commandLine());

    @Test
    void everySettingHasASectionAndOneName() {
        assertThat(CATALOGUE.all()).extracting(KnownSetting::key).allMatch(key -> key.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void everyNumberHasARange() {
        assertThat(CATALOGUE.all())
                .filteredOn(setting ->
                        setting.kind() == KnownSetting.Kind.WHOLE_NUMBER || setting.kind() == KnownSetting.Kind.NUMBER)
                .allMatch(setting -> setting.bounds().isPresent());
    }

    @Test
    void everyDefaultIsInItsRange() {
        assertThat(CATALOGUE.all())
                .filteredOn(setting -> setting.kind() == KnownSetting.Kind.CHOICE
                        || (setting.kind() == KnownSetting.Kind.WHOLE_NUMBER
                                && setting.fallback().matches("-?[0-9]+")))
                .allMatch(setting -> setting.problem(setting.fallback()).isEmpty());
    }

    @Test
    void everySettingSaysWhatItIsAndWhoHasIt() {
        assertThat(CATALOGUE.all())
                .noneMatch(setting ->
                        setting.description().isBlank() || setting.commands().isEmpty());
    }

    @Test
    void noTwoSettingsShareAVariable() {
        assertThat(CATALOGUE.all()).extracting(KnownSetting::variable).doesNotHaveDuplicates();
    }
}
