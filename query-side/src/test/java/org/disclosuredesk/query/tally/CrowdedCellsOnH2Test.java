package org.disclosuredesk.query.tally;

import org.disclosuredesk.WholeDesk;
import org.junit.jupiter.api.DisplayName;

@WholeDesk
@DisplayName("Crowded cells, on H2")
class CrowdedCellsOnH2Test extends CrowdedCells {}
