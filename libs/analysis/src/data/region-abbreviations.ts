/**
 * Abbreviations of first-level regions that count only right after a town and a comma (San Jose, Calif.; Austin, TX).
 * A full stop after the form is demanded by the text.
 */
export const regionAbbreviations = `
US Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Kans., Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., Neb., Nebr., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., Penn., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., W. Va., Wis., Wisc., Wyo., D.C.
US AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, IA, ID, IL, IN, KS, KY, LA, MA, MD, ME, MI, MN, MO, MS, MT, NC, ND, NE, NH, NJ, NM, NV, NY, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VA, VT, WA, WI, WV, WY, DC
CA Ont., Alta., Sask., Man., Que., B.C., N.S., N.B., ON, AB, BC, QC, MB, SK, NS, NB
AU N.S.W., NSW, Qld., Qld, Tas., Vic.
`;
