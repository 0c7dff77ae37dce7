package org.sunshinegov.catalog.informationitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class ItemRightsTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Appointment own = new Appointment(Role.DRAFTER, UNIT, OWN, null);
    private final Appointment colleague = new Appointment(Role.DRAFTER, UNIT, OTHER, UUID.randomUUID());

    @Test
    void a_drafter_who_acts_for_one_of_another_section_drafts_in_each_in_the_right_name() {
        Scope deputy = holding(own, colleague);

        assertThat(ItemRights.creating(deputy, UNIT, OWN)).isEqualTo(own);
        assertThat(ItemRights.creating(deputy, UNIT, OTHER)).isEqualTo(colleague);
    }

    @Test
    void a_drafter_of_one_section_does_not_draft_for_another() {
        assertThatThrownBy(() -> ItemRights.creating(holding(own), UNIT, OTHER))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("other-section"));
    }

    private static Scope holding(Appointment... held) {
        return new Scope(Scope.Kind.STAFF, UUID.randomUUID(), "drafter", "甲", List.of(held));
    }
}
