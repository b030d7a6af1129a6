/**
 * Every row of the list in which the first source was taken apart, by its id. `check` rows are results that the catalogue
 * must compute; of the others it must hold the figure, or offer the choice.
 */
export const CHECK_ROWS =
  `rack-tdp-h100 rack-tdp-b nvl72-tray-u hbm-gb300 gb300-fp4 nvlink hccs-910b cm384-chip cm384-system
  cm384-cluster qd-gb200-total qd-gb300-total water-air search-tokens`.split(/\s+/)

export const GIVEN_ROWS =
  `tdp-h100 tdp-b200 tdp-next tdp-future hgx-h100-u hgx-b200-u hbm-a100 hbm-h100 hbm-gb200 gb300-nic
  ualink-1 cm384 cm384-tokens trn2 trn3 asic-ubb-next tpu7 gh200-nvl32 nvl36 nvl72 air-limit coldplate-share qd-gb200-tray
  qd-gb300-tray thermal-share-nvl36-l2a thermal-share-nvl72-l2l loop-cost-share al-plate graphene-plate spray-pue immersion
  psu-5k5 bbu-cbu hvdc-800 ups facility-dc optics-gen fat-tree cpo copper pcb-pcie3 pcb-pcie4 pcb-pcie5 pcb-birch pcb-ai
  ccl-h100 ccl-gb200 ccl-next agent-tokens video-tokens doubao tight short`.split(/\s+/)
